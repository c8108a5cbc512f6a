-- Whom a notice about no ticket was sent to.
create index outbox_without_ticket on outbox (recipient, event, created_at) where ticket_id is null;

-- A message that is deleted, or looked for, must not read through all mails.
create index incoming_mail_message on incoming_mail (message_id) where message_id is not null;

-- In the order in which workers take letters: of thousands that were held until the same moment each one sorted all.
drop index outbox_due;
create index outbox_due on outbox (next_attempt_at, id) where state = 'QUEUED';
