-- Only whoever knows the key can make a Message-ID or an address for answers that we take for ours.
create table mail_key (
    the_only_one boolean primary key default true check (the_only_one),
    secret       bytea   not null check (length(secret) = 32)
);
-- Answers come back with the part before the @, perhaps in an address of another domain.
create unique index outbox_token on outbox (split_part(message_header, '@', 1));
