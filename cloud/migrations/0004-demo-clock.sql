-- How far a demonstration's clock is behind the real one, the same for every process, and when one of them last ran.
create table demo_clock (
  edition_id text primary key,
  behind_ms bigint not null,
  seen_ms bigint not null
);
