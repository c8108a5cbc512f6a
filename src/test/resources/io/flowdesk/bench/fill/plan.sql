drop schema if exists bench cascade;
create schema bench;

-- A copy of the desk's mails is not sent, nor are those of the template.
update outbox set state = 'SENT', next_attempt_at = null, attempts = 1, attempted_at = created_at, sent_at = created_at
 where state = 'QUEUED';

-- What an id of the engine is in that copy: its last twelve digits, the same in all of them, are a number of our own.
create function bench.copied(id text, copy bigint) returns text language sql immutable parallel safe as
$$ select left(id, -12) || lpad(to_hex(copy), 12, '0') $$;

create function bench.word(number bigint) returns text language sql immutable parallel safe as
$$ select (array['ba','ce','di','fo','gu','ha','je','ki','lo','mu','na','pe','ri','so','tu','va','we','xi','yo','zu',
                 'bra','cle','dri','flo','gru','pla','que','sni','tro','stu'])[1 + number % 30]
       || (array['ber','con','dal','fin','gor','hum','kel','lin','mar','nor','pin','rus','sol','tam','ver','wick'])[1 + number / 30 % 16]
       || case when number < 480 then '' else
          (array['a','eta','ion','ous','ing','er','ic','um','ory','ant','is','ex','oid','ara','ume','ell'])[1 + number / 480 % 16] end
       || case when number < 7680 then '' else
          (array['x','man','ton','ville','berg','sen','ski','ova','ini','eau'])[1 + number / 7680 % 10] end $$;

create unlogged table bench.template as
select t.id, t.number, t.requester_id as requester, 'requester:' || t.requester_id as person, a.email, t.created_at,
       case when t.lifecycle is null then 'OVER' when t.status = 'CLOSED' then 'CLOSED' else 'OPEN' end as kind,
       -- Nothing of a copy is due already, or all of it would happen when the desk starts.
       least(interval '6 hours', (select min(j.duedate_) from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_
                                   where e.business_key_ = t.number) - localtimestamp - interval '10 minutes') as slack,
       coalesce(t.archived_at, t.closed_at) as over_at,
       row_number() over (partition by case when t.lifecycle is null then 'OVER' when t.status = 'CLOSED' then 'CLOSED' else 'OPEN' end
                          order by t.id) - 1 as place
  from ticket t
  join requester_address a on a.requester_id = t.requester_id and a.main
 where t.duplicate_of is null and t.parent_id is null and t.merged_into is null;
create index on bench.template (id);

create unlogged table bench.instance as
select h.id_ as id, t.id as ticket
  from act_hi_procinst h
  join bench.template t on t.number = h.business_key_
 where h.super_process_instance_id_ is null;
create index on bench.instance (id);

-- How far apart the ids of two copies are.
create unlogged table bench.span as
select (select max(v) from (select max(id) as v from ticket union all select max(id) from message union all
        select max(id) from ticket_event union all select max(id) from sla_ledger union all select max(id) from sla_clock
        union all select max(id) from side_task union all select max(id) from work_log
        union all select max(id) from requester) m)
       + 1 as ids,
       (select coalesce(max(id), 0) + 1 from outbox) as mails;

-- Some are closed and may still be reopened.
create unlogged table bench.wanted as
select k.kind, k.had, greatest(0, k.want - k.had) as copies, ceil(greatest(0, k.want - k.had) / greatest(k.had, 1)::numeric)::bigint as rounds
  from (select kind, count(*) as had,
               case kind when 'OPEN' then :open when 'CLOSED' then l.closed else :tickets - :open - l.closed end as want
          from bench.template
         cross join (select greatest((:tickets - :open) / 50, 2 * count(*)) as closed from bench.template where kind = 'CLOSED') l
         group by kind, l.closed) k;

-- The lower its number, the older is a copy of what is over.
create unlogged table bench.copy as
with round as (
  select w.kind, w.rounds, w.had, i / w.had as round, i % w.had as place
    from bench.wanted w cross join lateral generate_series(0, w.copies - 1) as i),
dated as (
  select t.*, r.rounds, r.round,
         -- The engine keeps milliseconds and we keep microseconds: what is the same must stay so.
         date_trunc('second', case t.kind
           when 'OVER' then - interval '1 week' * (1 + floor(95 * (1 - (r.round + 0.0) / r.rounds))) - random() * interval '90 minutes'
           else - random() * greatest(interval '0', t.slack) end) as later,
         case t.kind when 'OVER' then 1 + r.round
              else 1 + (select max(rounds) from bench.wanted) + r.round end as number_of_copy
    from round r join bench.template t on t.kind = r.kind and t.place = r.place),
numbered as (
  select d.*, row_number() over (order by d.created_at + d.later)
              + (select last_value from ticket_number_seq) as sequence,
         1 + floor(:tickets / 6 * power(random(), 2))::bigint as who
    from dated d)
select n.id as of_ticket, n.number_of_copy, s.ids, s.mails, n.later,
       'HD-' || lpad(n.sequence::text, greatest(6, length(n.sequence::text)), '0') as number,
       s.ids * (2 + (select max(rounds) + max(rounds) from bench.wanted)) + n.who as requester,
       'requester:' || s.ids * (2 + (select max(rounds) + max(rounds) from bench.wanted)) + n.who as person,
       initcap(bench.word(n.who % 480)) || ' ' || initcap(bench.word(480 + n.who % 60000)) as name,
       bench.word(n.who % 480) || '.' || bench.word(480 + n.who % 60000) || n.who || '@example.org' as email,
       bench.word(floor(400 * power(random(), 3))::bigint) as common,
       bench.word(400 + floor(60000 * power(random(), 4))::bigint) as rare,
       'sn' || lpad(to_hex((n.sequence * 2654435761) % 4294967296), 8, '0') as single,
       n.kind <> 'OVER' or n.over_at + n.later > now() - interval '180 days' as remembered
  from numbered n cross join bench.span s
 order by n.sequence;
analyze bench.copy;
analyze bench.template;
analyze bench.instance;

insert into requester (id, version, name, language, zone, confirmed, created_at)
select distinct on (requester) requester, 0, name, 'en', 'Europe/Berlin', true, now() - interval '2 years' from bench.copy;
insert into requester_address (email, requester_id, main)
select distinct on (requester) email, requester, true from bench.copy;
