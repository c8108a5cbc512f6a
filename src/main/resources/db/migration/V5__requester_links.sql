-- Links that let people in who have no account. Only the hash of a token is kept: who reads this table opens nothing.
create table requester_link (
    token_sha256 varchar(64) primary key,
    purpose      varchar(20) not null,
    requester_id bigint      not null references requester,
    ticket_id    bigint references ticket,
    -- it went to the person's own mailbox, so who uses it has read that mailbox
    mailed       boolean     not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    used_at      timestamptz
);
create index requester_link_requester on requester_link (requester_id);
create index requester_link_ticket on requester_link (ticket_id);
create index requester_link_expiry on requester_link (expires_at);
