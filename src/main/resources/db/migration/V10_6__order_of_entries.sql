-- Ids come in blocks, one per node, and clocks differ: the order of what happened is counted under the ticket's lock.
alter table ticket add column entries bigint not null default 0;
alter table message add column seq bigint;
alter table ticket_event add column seq bigint;

update message m set seq = n.seq
  from (select id, row_number() over (partition by ticket_id order by created_at, id) as seq from message) n
 where n.id = m.id;
update ticket_event e set seq = n.seq
  from (select id, row_number() over (partition by ticket_id order by at, id) as seq from ticket_event) n
 where n.id = e.id;
update ticket t set entries = greatest(
    (select coalesce(max(seq), 0) from message where ticket_id = t.id),
    (select coalesce(max(seq), 0) from ticket_event where ticket_id = t.id));

alter table message alter column seq set not null;
alter table ticket_event alter column seq set not null;
drop index message_ticket;
drop index ticket_event_ticket;
create unique index message_order on message (ticket_id, seq);
create unique index ticket_event_order on ticket_event (ticket_id, seq);
