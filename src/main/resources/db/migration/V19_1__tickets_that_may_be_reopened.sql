-- What a desk file must not take away: a closed ticket may still be reopened as long as its lifecycle stands.
create index ticket_reopenable on ticket (team, topic, assignee) where status = 'CLOSED' and lifecycle is not null;
