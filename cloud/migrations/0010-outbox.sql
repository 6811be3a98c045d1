-- The outbox: news that somebody is to be sent, written in the transaction of the decision it tells of.
create table outbox (
  session_id text not null,
  registration_id text not null,
  -- An event's type, or starts-soon.
  kind text not null,
  account_id text not null,
  -- Instants are text that sorts as time. Not sent before this one.
  due_at text not null,
  -- sending is written before the call: what stays there had an outcome that nobody knows, and is never sent again.
  status text not null default 'due' check (status in ('due', 'sending', 'sent', 'skipped', 'dead')),
  attempts integer not null default 0,
  changed_at text,
  -- Why it is dead or skipped; a code, never what was in a message.
  reason text,
  -- Once for each event and person.
  primary key (session_id, registration_id, kind)
);
create index outbox_due on outbox (due_at) where status = 'due';
create index outbox_sending on outbox (changed_at) where status = 'sending';

-- To whom an account's messages go.
create index wechat_account_by_account on wechat_account (account_id);

-- What a command looks at, however many registrations there are.
create index registration_offered_in_session on registration (session_id) where status = 'offered';

-- When a session starts, and whether those who come were reminded of it.
alter table session add column reminded_at text;
create index session_by_start on session ((body ->> 'startsAt')) where reminded_at is null;
