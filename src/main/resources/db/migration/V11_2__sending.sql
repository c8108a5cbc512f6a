-- A mail waits, leaves, is kept back for good, or is given up.
alter table outbox drop constraint outbox_state_check;
alter table outbox alter column state type varchar(12);
alter table outbox add constraint outbox_state_check check (state in ('QUEUED', 'SENT', 'FAILED', 'SUPPRESSED'));

alter table outbox
    -- false: somebody wrote this, and waits for an answer
    add column automatic    boolean not null default true,
    -- the last attempt, by the desk's clock
    add column attempted_at timestamptz,
    -- until then one worker of one node has it, by the clock of the database
    add column leased_until timestamptz,
    add column sent_at      timestamptz,
    -- why it has not left so far
    add column failure      varchar(500),
    -- given up before; a process waits to hear what becomes of this attempt
    add column again        boolean not null default false;

create index outbox_recent on outbox (lower(recipient), attempted_at) where automatic;

-- Whether anything has left lately.
create index outbox_sent on outbox (sent_at) where sent_at is not null;

-- Mails that people have written themselves: they find the desk's mails in one thread with these.
create table mail_heard (
    ticket_id      bigint       not null references ticket,
    person         varchar(100) not null,
    message_header varchar(998) not null,
    at             timestamptz  not null,
    primary key (ticket_id, message_header)
);
