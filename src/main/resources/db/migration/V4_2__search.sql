-- Full text over subject, messages and requesters. 'simple', because texts are in several languages; words are found
-- by their beginnings. 100,000 characters stay below what a tsvector can hold, whatever the words are.
create index message_words on message using gin (to_tsvector('simple', left(body, 100000)));
create index ticket_words on ticket using gin (to_tsvector('simple', subject));
create index requester_words on requester
    using gin (to_tsvector('simple', coalesce(name, '') || ' ' || coalesce(phone, '')));
create index requester_address_words on requester_address
    using gin (to_tsvector('simple', email || ' ' || translate(email, '@.-_+', '     ')));

-- Lists sorted by priority, and those of one team.
create index ticket_priority on ticket
    ((case priority when 'LOW' then 10 when 'NORMAL' then 30 when 'HIGH' then 60 else 90 end) desc, id desc);
create index ticket_team_created on ticket (team, created_at desc, id desc);
create index ticket_approver on ticket (approver) where approver is not null;
