-- What can happen to a registration more than once is told once for each occasion, with what the message has to say.
alter table outbox add column occasion text not null default '';
alter table outbox add column facts jsonb not null default '{}';
alter table outbox drop constraint outbox_pkey;
alter table outbox add primary key (session_id, registration_id, kind, occasion);

-- One name in the app and in what is sent.
update outbox o set kind = 'starts-tomorrow', occasion = s.body ->> 'startsAt'
  from session s where s.id = o.session_id and o.kind = 'starts-soon';

-- When those who come were asked whether they still do.
alter table session add column asked_at text;
create index session_asking on session (id)
  where asked_at is null and body -> 'admission' -> 'reconfirm' is not null;
