-- Whom a notice about no ticket was sent to.
create index outbox_without_ticket on outbox (recipient, event, created_at) where ticket_id is null;

-- A message that is deleted, or looked for, must not read through all mails.
create index incoming_mail_message on incoming_mail (message_id) where message_id is not null;
