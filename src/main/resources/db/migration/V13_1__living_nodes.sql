-- Each life of a node has a number, and holds an advisory lock under it until it dies.
create sequence node_number as int;

-- The first key of these locks; any number that nobody else uses there.
create function node_locks() returns int language sql immutable as 'select 1718579044';

create function node_lives(node int) returns boolean language sql stable strict as
$$
  select exists (select from pg_locks l join pg_database d on d.oid = l.database and d.datname = current_database()
                  where l.locktype = 'advisory' and l.objsubid = 2 and l.granted
                    and l.classid = node_locks()::oid and l.objid = node::oid)
$$;

-- Whose lease it is; it ends with the time or with that node, whatever comes first.
alter table outbox add column leased_by int;
delete from mailbox_lease;
alter table mailbox_lease alter column node type int using 0;
