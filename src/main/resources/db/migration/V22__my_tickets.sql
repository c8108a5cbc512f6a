-- What an agent has, by what happened last: by the index of the order alone, all tickets of a status that others have or
-- nobody has yet were read until a page of his was found.
create index ticket_assignee_updated on ticket (assignee, status, updated_at desc, id desc) where assignee is not null;
