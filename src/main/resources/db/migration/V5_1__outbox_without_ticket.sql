-- Some mails are about no ticket: a link that somebody asked for.
alter table outbox alter column ticket_id drop not null;
