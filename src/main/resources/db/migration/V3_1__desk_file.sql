-- Every desk file that was ever in force; the newest version is. Numbers are never reused, not even after a rollback,
-- because nodes compare nothing but the number.
create table desk_file_version (
    version     integer generated always as identity primary key,
    yaml        text not null,
    imported_at timestamptz not null,
    imported_by text not null,
    changes     text not null
);

comment on column desk_file_version.changes is 'what differs from the version before, one sentence per line';
