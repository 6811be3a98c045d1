-- How many live registrations an account and a phone number have in an edition, so that the edition's limits hold across
-- sessions (docs/decisions/0026-limits.md). Written in the transaction of each decision.
create table live_count (
  -- 128 bits of the SHA-256 of the edition, whose id salts it, and account:<id> or phone:<number>; neither can be read here.
  owner text primary key,
  live integer not null,
  -- The limit that held when it last rose.
  most integer not null,
  -- The last line: two sign-ups that did not see each other cannot both be the last one allowed.
  constraint live_count_within_limit check (live <= most)
);
insert into live_count (owner, live, most)
select left(encode(sha256(convert_to(s.edition_id || '/' || o.owner, 'UTF8')), 'hex'), 32), count(*), 2147483647
from registration r join session s on s.id = r.session_id
cross join lateral (
  select 'account:' || r.account_id as owner
  union all select 'phone:' || (r.body ->> 'phone') where r.body ->> 'phone' <> '') o
where r.status in ('confirmed', 'waiting', 'offered', 'checked-in')
group by 1;
