-- What a city's server keeps. Every unique key of a table that grows contains session_id or account_id, so that the
-- tables can be spread over machines by it; no sequences, triggers or advisory locks (DESIGN.md §5).

-- The programme as it was published, but for its sessions.
create table edition (
  id text primary key,
  body jsonb not null,
  revision integer not null default 1
);

create table session (
  id text primary key,
  edition_id text not null,
  position integer not null,
  body jsonb not null,
  -- Null where nobody signs up.
  capacity integer check (capacity >= 0),
  taken integer not null default 0,
  waiting_people integer not null default 0,
  waiting_parties integer not null default 0,
  next_seq integer not null default 1,
  -- The last line: no code, however wrong, sells a place twice.
  constraint session_never_oversold check (taken >= 0 and taken <= coalesce(capacity, 0)),
  constraint session_waiting_counts check (waiting_people >= 0 and waiting_parties >= 0)
);

create table registration (
  session_id text not null,
  -- Made by the client: the idempotency key of the sign-up.
  id text not null,
  account_id text not null,
  seq integer not null,
  status text not null
    check (status in ('confirmed', 'waiting', 'offered', 'checked-in', 'cancelled', 'lapsed')),
  -- Set while a place is offered; instants are text that sorts as time.
  offer_expires_at text,
  body jsonb not null,
  primary key (session_id, id)
);
create index registration_by_id on registration (id);
create index registration_by_account on registration (account_id);
create index registration_in_line on registration (session_id, seq) where status = 'waiting';
create index registration_offered on registration (offer_expires_at) where status = 'offered';

-- Who holds a place or waits for one: a row as long as that is so, and by its key at most one.
create table attendee (
  session_id text not null,
  person_id text not null,
  registration_id text not null,
  primary key (session_id, person_id)
);

create table person (
  account_id text not null,
  id text not null,
  position integer not null,
  body jsonb not null,
  primary key (account_id, id)
);

create table wechat_account (
  openid text primary key,
  account_id text not null
);

create table token (
  -- SHA-256 of the token, which only its owner has.
  hash text primary key,
  account_id text not null,
  created_at timestamptz not null default now()
);
