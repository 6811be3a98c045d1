import type { Session } from '../../src/domain/session'
import type { Instant } from '../../src/domain/time'
import type { Sql } from '../store/database'
import { sessionOf, type SessionRow } from '../store/rows'

/** Sessions to come that ask for another yes: few, so when they do is reckoned here and not in SQL. */
export async function askingSessions(sql: Sql, now: Instant): Promise<readonly Session[]> {
  const rows = await sql.query<Pick<SessionRow, 'body' | 'capacity'>>(
    `select body, capacity from session where body -> 'admission' -> 'reconfirm' is not null
     and body ->> 'startsAt' > $1 order by body ->> 'startsAt'`,
    [now],
  )
  return rows.map(sessionOf)
}
