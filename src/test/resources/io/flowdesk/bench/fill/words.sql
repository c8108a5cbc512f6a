insert into ticket_words
select t.id, words_of_number(t.number) || to_tsvector('simple', concat_ws(' ', t.subject, r.name, r.phone, a.email, translate(a.email, '@.-_+', '     '), m.body))
  from ticket t
  join requester r on r.id = t.requester_id
  left join (select requester_id, string_agg(email, ' ') as email from requester_address group by 1) a on a.requester_id = r.id
  left join (select ticket_id, string_agg(body, ' ' order by seq) as body from message group by 1) m on m.ticket_id = t.id
 where not exists (select from ticket_words w where w.ticket_id = t.id)
