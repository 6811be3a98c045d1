-- What a sign-up writes is what a rush costs: one index where there were two, and eight bytes in place of 32 digits
-- (docs/decisions/0032-lean-sign-up.md).

-- Everybody who looks for a registration by its id knows whose it is.
create index registration_of_account on registration (account_id, id);
drop index registration_by_id;
drop index registration_by_account;

-- An id begins with its registration's, so it is as unique without the session.
alter table notice drop constraint notice_pkey;
drop index notice_by_account;
alter table notice add primary key (account_id, id);

-- The first 64 bits of the hash.
alter table live_count alter column owner type bigint using ('x' || left(owner, 16))::bit(64)::bigint;
-- A count that moves stays on its page, and its index entry with it.
alter table live_count set (fillfactor = 50);

-- That somebody signed up is told by the registration.
update registration r set body = body || '{"waited": true}' where exists (
  select 1 from notice n
  where n.session_id = r.session_id and n.body ->> 'registrationId' = r.id and n.body ->> 'kind' = 'joined-waiting-list');
delete from notice where body ->> 'kind' in ('registered', 'joined-waiting-list');
