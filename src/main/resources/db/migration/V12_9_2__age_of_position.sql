-- When it last moved. A mailbox that is set up anew is read again from then on.
alter table mailbox_position add column moved_at timestamptz;
update mailbox_position p set moved_at =
    coalesce((select max(received_at) from incoming_mail m where m.mailbox = p.mailbox), now());
alter table mailbox_position alter column moved_at set not null;
