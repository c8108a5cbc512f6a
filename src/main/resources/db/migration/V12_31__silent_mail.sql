-- A list or a rule has passed it on: about the ticket that it opened nothing automatic is sent.
alter table incoming_mail add column silent boolean not null default false;
