-- A Message-ID is what its sender says it is: one who uses that of another takes it away from nobody.
alter table mail_heard drop constraint mail_heard_pkey;
alter table mail_heard add primary key (ticket_id, person, message_header);
