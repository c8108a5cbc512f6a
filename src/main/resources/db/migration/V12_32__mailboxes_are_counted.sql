-- Whatever follows a plus in an address, it is the same mailbox.
drop index outbox_recent;
create index outbox_recent on outbox (lower(regexp_replace(recipient, '\+[^@]*@', '@')), attempted_at) where automatic;
