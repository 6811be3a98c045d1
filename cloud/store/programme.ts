import type { Programme } from '../../src/domain/programme'
import type { Session } from '../../src/domain/session'
import type { Database, Sql } from './database'
import { sessionOf, type SessionRow } from './rows'

/**
 * Publishes a programme: writes it where it is new, and replaces what was published before without touching places.
 * @throws when a session's new capacity is below the places taken (the table's own check)
 */
export async function publish(database: Database, programme: Programme): Promise<void> {
  await database.transaction((sql) => publishWithin(sql, programme))
}

/** The same as part of a transaction. */
export async function publishWithin(sql: Sql, { sessions, ...rest }: Programme): Promise<void> {
  await sql.query(
    `insert into edition (id, body) values ($1, $2::text::jsonb)
       on conflict (id) do update set body = excluded.body, revision = edition.revision + 1`,
    [rest.edition.id, JSON.stringify(rest)],
  )
  await sql.query(
    `insert into session (id, edition_id, position, body, capacity)
       select s.body ->> 'id', $1, s.position::integer, s.body, (s.body -> 'admission' ->> 'capacity')::integer
       from jsonb_array_elements($2::text::jsonb) with ordinality as s (body, position)
       on conflict (id) do update set
         position = excluded.position, capacity = excluded.capacity,
         -- The count of changes goes on: a later one must not be taken for an earlier one that was told.
         body = excluded.body || case when session.body -> 'changed' is null then '{}'::jsonb
           else jsonb_build_object('changed', session.body -> 'changed') end`,
    [rest.edition.id, JSON.stringify(sessions)],
  )
}

/** Whether nothing has been published yet. */
export async function isEmpty(sql: Sql): Promise<boolean> {
  const found = await sql.query('select 1 from edition limit 1')
  return found.length === 0
}

/** @throws when nothing was published */
export async function readProgramme(sql: Sql): Promise<Programme> {
  const [edition] = await sql.query<{ readonly id: string; readonly body: Omit<Programme, 'sessions'> }>(
    'select id, body from edition order by id desc limit 1',
  )
  if (!edition) throw new Error('no programme was published: set EDITION to publish one')
  const rows = await sql.query<Pick<SessionRow, 'body' | 'capacity'>>(
    'select body, capacity from session where edition_id = $1 order by position',
    [edition.id],
  )
  return { ...edition.body, sessions: rows.map((row): Session => sessionOf(row)) }
}
