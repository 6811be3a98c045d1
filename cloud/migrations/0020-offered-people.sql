-- Of the places taken, those of people who have not answered their offer yet: counted as the others are.
alter table session add column offered_people integer not null default 0 check (offered_people >= 0);
update session s set offered_people = o.people from (
  select session_id, sum(jsonb_array_length(body -> 'attendees'))::integer as people
  from registration where status = 'offered' group by session_id) o
where o.session_id = s.id;
