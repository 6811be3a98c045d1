-- Past this instant of the real clock a token is nobody's; a demonstration's clock has no say in it.
alter table token add column expires_at timestamptz not null default now();
create index token_expired on token (expires_at);
