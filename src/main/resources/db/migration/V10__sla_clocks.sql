-- What was in force when the ticket was received; null and 0 on tickets older than the SLA.
alter table ticket
    add column sla_policy           varchar(60),
    add column sla_policy_version   integer not null default 0,
    add column sla_calendar_version integer not null default 0,
    add column answered_at          timestamptz,
    -- the earliest of its running clocks
    add column due_at               timestamptz;
create index ticket_due on ticket (coalesce(due_at, timestamptz '9999-12-31 00:00:00+00'), id);
create index ticket_overdue on ticket (due_at) where due_at is not null;

-- One row per clock of a ticket: a projection of the ledger.
create table sla_clock (
    id                bigint primary key,
    ticket_id         bigint      not null references ticket,
    kind              varchar(20) not null,
    state             varchar(10) not null,
    cycle             integer     not null,
    position          integer     not null,
    anchor            timestamptz not null,
    started_at        timestamptz not null,
    policy            varchar(60) not null,
    policy_version    integer     not null,
    calendar          varchar(60) not null,
    calendar_version  integer     not null,
    target_seconds    bigint      not null check (target_seconds > 0),
    consumed_seconds  bigint      not null check (consumed_seconds >= 0),
    running_since     timestamptz,
    milestones        integer[]   not null,
    milestone_reached integer     not null,
    next_milestone_at timestamptz,
    due_at            timestamptz,
    breached_at       timestamptz,
    met_at            timestamptz,
    unique (ticket_id, kind),
    check ((state = 'RUNNING') = (running_since is not null)),
    check ((state = 'RUNNING') = (due_at is not null))
);
create index sla_clock_next on sla_clock (next_milestone_at) where next_milestone_at is not null;

create table sla_ledger (
    id               bigint primary key,
    ticket_id        bigint      not null references ticket,
    clock            varchar(20) not null,
    cycle            integer     not null,
    position         integer     not null,
    at               timestamptz not null,
    entry            varchar(20) not null,
    percent          integer,
    consumed_seconds bigint      not null,
    target_seconds   bigint      not null,
    due_at           timestamptz,
    policy           varchar(60) not null,
    policy_version   integer     not null,
    calendar         varchar(60) not null,
    calendar_version integer     not null,
    actor            varchar(100) not null,
    reason           text,
    unique (ticket_id, clock, position)
);

-- The ledger is the truth: what was written is never changed, whoever asks.
create function refuse_to_change_ledger() returns trigger language plpgsql as $$
begin
    raise exception 'The SLA ledger is append-only: % is refused.', tg_op using errcode = 'integrity_constraint_violation';
end
$$;
create trigger sla_ledger_is_append_only before update or delete or truncate on sla_ledger
    for each statement execute function refuse_to_change_ledger();
