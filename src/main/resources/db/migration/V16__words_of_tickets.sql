-- All words by which a ticket is found, in one place: a search for several of them is one lookup, and the statistics of
-- this one column tell whether a word is rare (then its index is asked) or not (then the newest tickets are read).
drop index message_words;
drop index ticket_words;
drop index requester_words;
drop index requester_address_words;

create table ticket_words (
    ticket_id bigint   primary key references ticket on delete cascade,
    words     tsvector not null
);
-- A few thousand words are known by their frequency, not the thousand of the default.
alter table ticket_words alter column words set statistics 1000;

-- In several languages, so there is no grammar. 100,000 characters stay below what a tsvector can hold.
create function words_of(text) returns tsvector language sql immutable parallel safe as
$$ select to_tsvector('simple', left($1, 100000)) $$;

-- Numbers are found whole; no other word begins with this sign.
create function words_of_number(text) returns tsvector language sql immutable parallel safe as
$$ select array_to_tsvector(array['#' || $1]) $$;

-- A tsvector has an end: of a conversation as long as a book, places of words are forgotten first, then what came last.
create function joined_words(one tsvector, other tsvector) returns tsvector language plpgsql immutable parallel safe as $$
begin
    if length(one) + length(other) < 20000 then
        return one || other;
    end if;
    begin
        return strip(one) || strip(other);
    exception when program_limit_exceeded then
        return strip(one);
    end;
end
$$;

create aggregate join_words (tsvector) (sfunc = joined_words, stype = tsvector, initcond = '');

-- In PL/pgSQL from here on, which keeps plans for as long as the connection lasts; SQL functions are planned at each call.
create function words_of_requester(bigint) returns tsvector language plpgsql stable as $$
begin
    return (select words_of(concat_ws(' ', r.name, r.phone,
                       (select string_agg(a.email || ' ' || translate(a.email, '@.-_+', '     '), ' ' order by a.email)
                          from requester_address a where a.requester_id = r.id)))
              from requester r where r.id = $1);
end
$$;

create function words_of_ticket(bigint) returns tsvector language plpgsql stable as $$
begin
    return (select joined_words(
                       words_of_number(t.number) || words_of(t.subject)
                           || coalesce(words_of_requester(t.requester_id), ''),
                       (select join_words(words_of(m.body) order by m.seq) from message m where m.ticket_id = t.id))
              from ticket t where t.id = $1);
end
$$;

create function find_words_of_ticket(bigint) returns void language plpgsql as $$
begin
    insert into ticket_words values ($1, words_of_ticket($1))
        on conflict (ticket_id) do update set words = excluded.words;
end
$$;

create function find_words_of_requester(bigint) returns void language plpgsql as $$
begin
    perform find_words_of_ticket(id) from (select id from ticket where requester_id = $1 order by id) t;
end
$$;

create function keep_words_of_ticket() returns trigger language plpgsql as $$
begin
    perform find_words_of_ticket(new.id);
    return null;
end
$$;
-- Not when it is new: its first message follows.
create trigger keep_words after update of subject, requester_id, number on ticket for each row
    when (old.subject is distinct from new.subject or old.requester_id is distinct from new.requester_id
          or old.number is distinct from new.number)
    execute function keep_words_of_ticket();

create function keep_words_of_message() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        update ticket_words set words = joined_words(words, words_of(new.body)) where ticket_id = new.ticket_id;
        if not found then
            perform find_words_of_ticket(new.ticket_id);
        end if;
        return null;
    end if;
    perform find_words_of_ticket(id) from ticket
      where id in (old.ticket_id, case when tg_op = 'UPDATE' then new.ticket_id end);
    return null;
end
$$;
create trigger keep_words after insert or delete or update of body, ticket_id on message
    for each row execute function keep_words_of_message();

create function keep_words_of_requester() returns trigger language plpgsql as $$
begin
    perform find_words_of_requester(new.id);
    return null;
end
$$;
create trigger keep_words after update of name, phone on requester for each row
    when (old.name is distinct from new.name or old.phone is distinct from new.phone)
    execute function keep_words_of_requester();

create function keep_words_of_address() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform find_words_of_requester(old.requester_id);
    end if;
    if tg_op = 'INSERT' or (tg_op = 'UPDATE' and new.requester_id <> old.requester_id) then
        perform find_words_of_requester(new.requester_id);
    end if;
    return null;
end
$$;
create trigger keep_words after insert or update or delete on requester_address
    for each row execute function keep_words_of_address();

insert into ticket_words select id, words_of_ticket(id) from ticket;
-- Without a list of what is still to be entered, which every search would read to its end.
create index ticket_words_words on ticket_words using gin (words) with (fastupdate = off);
