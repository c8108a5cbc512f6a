-- The content of files, in pieces, so that neither writing nor reading one needs it whole in memory.
create table kept_file (
    id         uuid primary key,
    place      varchar(12) not null,
    size_bytes bigint      not null,
    sha256     varchar(64) not null,
    created_at timestamptz not null
);
create index kept_file_created on kept_file (created_at, id);

-- The pieces come first, for only the last of them tells size and hash.
create table kept_piece (
    file  uuid  not null references kept_file deferrable initially deferred,
    seq   int   not null,
    bytes bytea not null,
    primary key (file, seq)
);
-- What people send is compressed already.
alter table kept_piece alter column bytes set storage external;

alter table attachment add column file uuid references kept_file;

insert into kept_file (id, place, size_bytes, sha256, created_at)
select id, 'DATABASE', size_bytes, sha256, created_at from attachment;

insert into kept_piece (file, seq, bytes)
select a.id, s.seq, substring(a.content from s.seq * 262144 + 1 for 262144)
  from attachment a
 cross join lateral generate_series(0, (octet_length(a.content) - 1) / 262144) as s(seq)
 where octet_length(a.content) > 0;

update attachment set file = id;
-- Rows of this transaction still have checks of foreign keys before them.
set constraints all immediate;
alter table attachment alter column file set not null;
alter table attachment drop column content;
create index attachment_file on attachment (file);
