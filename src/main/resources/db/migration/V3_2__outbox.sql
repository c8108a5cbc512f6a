-- Who was told what. Written in the transaction of what happened; mails are sent later, calls are tasks of the desk.
create table outbox (
    id               bigint generated always as identity primary key,
    ticket_id        bigint       not null references ticket,
    message_id       bigint references message,
    event            varchar(40)  not null,
    -- 'once', or the transaction: within one step nobody is told the same thing twice
    occurrence       varchar(40)  not null,
    medium           varchar(10)  not null check (medium in ('MAIL', 'CALL')),
    recipient_kind   varchar(20)  not null check (recipient_kind in ('REQUESTER', 'COLLABORATOR', 'AGENT')),
    -- requester:<id>, or the user id of an agent
    recipient_person varchar(100) not null,
    -- mail address or phone number
    recipient        varchar(254) not null,
    language         varchar(10)  not null,
    subject          text         not null,
    body             text         not null,
    -- Message-ID of the mail, the same in every attempt
    message_header   varchar(300) not null unique,
    created_at       timestamptz  not null,
    state            varchar(10)  not null check (state in ('QUEUED', 'SENT', 'FAILED')),
    attempts         integer      not null default 0,
    next_attempt_at  timestamptz,
    unique nulls not distinct (ticket_id, event, message_id, occurrence, recipient_person),
    check ((state = 'QUEUED') = (next_attempt_at is not null))
);
create index outbox_due on outbox (next_attempt_at) where state = 'QUEUED';
create index outbox_message on outbox (message_id) where message_id is not null;
