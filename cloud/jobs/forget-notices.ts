import { forgottenBefore } from '../../src/domain/notice'
import type { Instant } from '../../src/domain/time'
import type { Database } from '../store/database'

/** Deletes what is no longer listed. */
export async function forgetNotices(database: Database, now: Instant): Promise<void> {
  await database.query(
    `delete from notice where session_id in (select id from session where body ->> 'endsAt' <= $1)`,
    [forgottenBefore(now)],
  )
}
