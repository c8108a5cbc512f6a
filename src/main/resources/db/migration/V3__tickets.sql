-- One id sequence for every aggregate: ids are unique across tables, so a log line is never ambiguous.
create sequence flowdesk_seq start with 1000 increment by 50;
create sequence ticket_number_seq start with 1 increment by 1;

create table requester (
    id           bigint primary key,
    version      integer      not null,
    name         varchar(200),
    phone        varchar(40),
    language     varchar(10)  not null default 'en',
    zone         varchar(60)  not null default 'Europe/Berlin',
    confirmed    boolean      not null default false,
    merged_into  bigint references requester,
    created_at   timestamptz  not null
);
create index requester_phone on requester (phone) where phone is not null;

create table requester_address (
    email        varchar(254) primary key check (email = lower(email)),
    requester_id bigint       not null references requester,
    main         boolean      not null
);
create index requester_address_requester on requester_address (requester_id);

create table ticket (
    id                  bigint primary key,
    version             bigint       not null,
    number              varchar(20)  not null unique,
    subject             varchar(250) not null,
    status              varchar(30)  not null,
    custom_status       varchar(60),
    resolution          varchar(20),
    resolution_cause    text,
    close_reason        text,
    priority            varchar(10)  not null,
    priority_overridden boolean      not null default false,
    impact              varchar(10)  not null,
    urgency             varchar(10)  not null,
    topic               varchar(60),
    service             varchar(120),
    channel             varchar(20)  not null,
    team                varchar(60)  not null,
    tier                int          not null,
    assignee            varchar(64),
    last_agent          varchar(64),
    chosen_agent        varchar(64),
    requester_id        bigint       not null references requester,
    reachable_by_mail   boolean      not null,
    created_at          timestamptz  not null,
    updated_at          timestamptz  not null,
    first_responded_at  timestamptz,
    resolved_at         timestamptz,
    first_resolved_at   timestamptz,
    closed_at           timestamptz,
    archived_at         timestamptz,
    reopen_count        integer      not null default 0,
    promised_at         timestamptz,
    waiting_reason      text,
    waiting_until       timestamptz,
    waiting_since       timestamptz,
    reminders_sent      integer      not null default 0,
    unread_since        timestamptz,
    identity_verified   varchar(20),
    identity_verified_by varchar(64),
    identity_verified_at timestamptz,
    approval            varchar(20),
    approver            varchar(64),
    suspicion           varchar(20),
    suspicion_reason    varchar(250),
    duplicate_of        bigint references ticket,
    parent_id           bigint references ticket,
    merged_into         bigint references ticket,
    major_incident      boolean      not null default false,
    satisfaction        int,
    lifecycle           varchar(64) unique,
    -- the revision that clients see as ETag: counts every change, also a message or an attachment
    changes             bigint       not null default 0,
    fields              jsonb        not null default '{}'
);
create index ticket_queue on ticket (team, status, id desc);
create index ticket_assignee on ticket (assignee, status, id desc);
create index ticket_requester on ticket (requester_id, id desc);
create index ticket_created on ticket (created_at desc, id desc);
create index ticket_updated on ticket (updated_at desc, id desc);
create index ticket_status on ticket (status, id desc);
create index ticket_parent on ticket (parent_id) where parent_id is not null;
create index ticket_duplicate on ticket (duplicate_of) where duplicate_of is not null;

create table ticket_referral (
    ticket_id bigint      not null references ticket,
    team      varchar(60) not null,
    primary key (ticket_id, team)
);
create index ticket_referral_team on ticket_referral (team);

-- Who once worked on a ticket may go on reading it.
create table ticket_worker (
    ticket_id bigint      not null references ticket,
    agent     varchar(64) not null,
    primary key (ticket_id, agent)
);
create index ticket_worker_agent on ticket_worker (agent);

create table ticket_collaborator (
    ticket_id    bigint not null references ticket,
    requester_id bigint not null references requester,
    primary key (ticket_id, requester_id)
);
create index ticket_collaborator_requester on ticket_collaborator (requester_id);

create table message (
    id         bigint primary key,
    ticket_id  bigint      not null references ticket,
    kind       varchar(12) not null,
    author     varchar(100) not null,
    author_name varchar(254) not null,
    channel    varchar(20) not null,
    body       text        not null,
    created_at timestamptz not null
);
create index message_ticket on message (ticket_id, id);

create table attachment (
    id          uuid primary key,
    ticket_id   bigint references ticket,
    message_id  bigint references message,
    owner       varchar(100) not null,
    file_name   varchar(250) not null,
    media_type  varchar(120) not null,
    size_bytes  bigint       not null,
    sha256      varchar(64)  not null,
    created_at  timestamptz  not null,
    content     bytea        not null
);
create index attachment_message on attachment (message_id);
create index attachment_unattached on attachment (created_at) where message_id is null;

-- The audit: what happened, by whom, and how the ticket stood afterwards, so that every report can be computed from
-- it alone for the first ticket ever taken.
create table ticket_event (
    id         bigint primary key,
    ticket_id  bigint       not null references ticket,
    at         timestamptz  not null,
    actor      varchar(100) not null,
    kind       varchar(40)  not null,
    field      varchar(60),
    was        text,
    becomes    text,
    reason     text,
    status     varchar(30)  not null,
    team       varchar(60)  not null,
    tier       int          not null,
    assignee   varchar(64),
    priority   varchar(10)  not null,
    topic      varchar(60)
);
create index ticket_event_ticket on ticket_event (ticket_id, id);
create index ticket_event_at on ticket_event (at, id);

create table ticket_link (
    id        bigint primary key,
    from_id   bigint      not null references ticket,
    to_id     bigint      not null references ticket,
    kind      varchar(20) not null,
    created_at timestamptz not null,
    unique (from_id, to_id, kind)
);
create index ticket_link_to on ticket_link (to_id);

create table work_log (
    id         bigint primary key,
    ticket_id  bigint      not null references ticket,
    agent      varchar(64) not null,
    kind       varchar(20) not null,
    started_at timestamptz not null,
    minutes    integer     not null check (minutes between 1 and 14400),
    text       text        not null,
    created_at timestamptz not null
);
create index work_log_ticket on work_log (ticket_id, id);

-- Work beside the main path: sub-tasks of a ticket, calls to people without mail, a lead's review.
create table side_task (
    id         bigint primary key,
    ticket_id  bigint       not null references ticket,
    kind       varchar(20)  not null,
    title      varchar(250) not null,
    text       text,
    team       varchar(60),
    assignee   varchar(64),
    created_by varchar(100) not null,
    created_at timestamptz  not null,
    done_at    timestamptz,
    done_by    varchar(64),
    outcome    text
);
create index side_task_ticket on side_task (ticket_id, id);
create index side_task_open on side_task (ticket_id) where done_at is null;
