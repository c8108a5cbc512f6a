-- A call that came with a key, and what it was answered. Status and body are null only inside the transaction that
-- carries the call out.
create table idempotency_key (
    caller     varchar(100) not null,
    key        varchar(200) not null,
    request    char(64)     not null,
    status     smallint,
    location   text,
    etag       text,
    body       text,
    created_at timestamptz  not null,
    primary key (caller, key)
);
create index idempotency_key_created on idempotency_key (created_at);
