-- How often something that is not its fault kept a mail from being taken in.
alter table incoming_mail add column disturbances int not null default 0;
