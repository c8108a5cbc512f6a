-- Every mail that a mailbox held, as it came, and what became of it.
create table incoming_mail (
    id              bigint generated always as identity primary key,
    mailbox         varchar(300) not null,
    file            uuid         not null references kept_file,
    -- of the message itself, without what servers on the way wrote above it: a second delivery has the same
    identity        varchar(64)  not null unique,
    sha256          varchar(64)  not null,
    size_bytes      bigint       not null,
    -- false: only the beginning is kept, for the rest was too large
    whole           boolean      not null,
    received_at     timestamptz  not null,
    message_header  varchar(500),
    sender          varchar(254),
    subject         varchar(250),
    -- hash of what a person reads, by which the same text is known again
    content         varchar(64),
    state           varchar(12)  not null check (state in ('STORED', 'TAKEN', 'QUARANTINED', 'HELD', 'DISCARDED')),
    outcome         varchar(20),
    reason          text,
    ticket_id       bigint references ticket,
    message_id      bigint references message,
    attempts        int          not null default 0,
    next_attempt_at timestamptz,
    ended_at        timestamptz,
    check ((state = 'STORED') = (next_attempt_at is not null)),
    check ((state = 'TAKEN') = (outcome is not null))
);
create index incoming_mail_due on incoming_mail (next_attempt_at, id) where state = 'STORED';
create index incoming_mail_file on incoming_mail (file);
create index incoming_mail_ticket on incoming_mail (ticket_id) where ticket_id is not null;
create index incoming_mail_content on incoming_mail (sender, content, received_at);
create index incoming_mail_waiting on incoming_mail (state, id) where state in ('QUARANTINED', 'HELD');

-- How far each mailbox was read. Its row is locked while a mail of it is stored, so no two nodes store the same.
create table mailbox_position (
    mailbox      varchar(300) primary key,
    uid_validity bigint not null,
    last_uid     bigint not null
);

-- Which node reads a mailbox; another may when the time is up.
create table mailbox_lease (
    mailbox varchar(300) primary key,
    node    varchar(60)  not null,
    until   timestamptz  not null
);
