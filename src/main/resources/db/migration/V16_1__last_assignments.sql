-- Who of a team was assigned a ticket last: asked whenever one is dealt out in turn.
create index ticket_event_assigned on ticket_event (team, becomes, at desc, id desc) where field = 'assignee';
