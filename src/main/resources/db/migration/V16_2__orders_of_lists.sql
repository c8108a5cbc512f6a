-- Open tickets lie all at one end of an index of all tickets: whoever looks for them in the other order reads everything
-- that is over. So lists are read status by status, in every order from an index.
create index ticket_status_created on ticket (status, created_at desc, id desc);
create index ticket_status_updated on ticket (status, updated_at desc, id desc);
create index ticket_status_due on ticket (status, coalesce(due_at, timestamptz '9999-12-31 00:00:00+00'), id);
create index ticket_status_priority on ticket
    (status, (case priority when 'LOW' then 10 when 'NORMAL' then 30 when 'HIGH' then 60 else 90 end) desc, id desc);
create index ticket_team_status on ticket (team, status, created_at desc, id desc);
create index ticket_assignee_status on ticket (assignee, status, created_at desc, id desc);
create index ticket_topic_status on ticket (topic, status, created_at desc, id desc);
drop index ticket_status;
drop index ticket_updated;
drop index ticket_due;
drop index ticket_overdue;
drop index ticket_priority;
drop index ticket_queue;
drop index ticket_team_created;
drop index ticket_assignee;
