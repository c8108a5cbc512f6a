select setval('flowdesk_seq', greatest((select max(requester) from bench.copy), (select last_value from flowdesk_seq)) + 1000);
select setval('ticket_number_seq', (select count(*) from bench.copy) + (select last_value from ticket_number_seq));
select setval(pg_get_serial_sequence('outbox', 'id'), (select coalesce(max(id), 1) from outbox));
