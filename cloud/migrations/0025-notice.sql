-- The message centre: what happened to a registration, written in the transaction of the decision it tells of.
create table notice (
  session_id text not null,
  -- Registration, kind and occasion: once for each, whoever writes it.
  id text not null,
  account_id text not null,
  -- Instants are text that sorts as time.
  at text not null,
  body jsonb not null,
  primary key (session_id, id)
);
create index notice_by_account on notice (account_id);

-- Up to when an account has read its notices.
create table notices_read (
  account_id text primary key,
  until text not null
);
