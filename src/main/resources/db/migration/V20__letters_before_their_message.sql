-- A letter, the link in it, and which mail it answers are written while ticket and message still wait to be written with
-- everything else that a step changes: whether both exist is looked at when the transaction ends. Before, each letter had
-- ticket, message and events written twice over.
alter table outbox alter constraint outbox_ticket_id_fkey deferrable initially deferred;
alter table outbox alter constraint outbox_message_id_fkey deferrable initially deferred;
alter table requester_link alter constraint requester_link_ticket_id_fkey deferrable initially deferred;
alter table mail_heard alter constraint mail_heard_ticket_id_fkey deferrable initially deferred;
