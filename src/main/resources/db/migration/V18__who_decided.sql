-- The agent who said what becomes of a mail that was put aside; null while nobody has.
alter table incoming_mail add column decided_by varchar(64);
