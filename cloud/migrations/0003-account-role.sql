-- What an account may do for others. Only these rows say so; nothing that a client sends does.
create table account_role (
  account_id text not null,
  role text not null check (role in ('admin', 'organiser', 'staff')),
  -- The venue a role is confined to; empty for all of the edition.
  venue_id text not null default '',
  granted_at timestamptz not null default now(),
  primary key (account_id, role, venue_id)
);
