-- One row: how far the demo's clock is ahead. Outside the demo nobody reads it.
create table demo_clock (
  only_row  boolean primary key default true check (only_row),
  offset_ms bigint  not null check (offset_ms >= 0)
);
insert into demo_clock (offset_ms) values (0);
