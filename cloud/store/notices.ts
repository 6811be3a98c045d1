import { noticeOf, type Notice } from '../../src/domain/notice'
import type { Instant } from '../../src/domain/time'
import type { KeptNotices } from '../../src/usecases/ports'
import type { Sql } from './database'
import type { Done } from './work'

type Body = Omit<Notice, 'id' | 'sessionId' | 'at'>

interface NoticeRow {
  readonly session_id: string
  readonly id: string
  readonly at: Instant
  readonly body: Body
}

/** Each once, whoever writes it: the key says so. */
export const PUT_NOTICES = `
  insert into notice (session_id, id, account_id, at, body)
  select n.session_id, n.id, n.account_id, n.at, n.body
  from jsonb_to_recordset($1::text::jsonb) as n
    (session_id text, id text, account_id text, at text, body jsonb)
  on conflict (account_id, id) do nothing`

/** The notices of what was decided, written in the same transaction. */
export function noticeRows({ folded }: Done): readonly object[] {
  return folded.events.flatMap((event): readonly object[] => {
    const notice = noticeOf(event)
    if (!notice) return []
    const { id, sessionId, at, ...body } = notice
    return [{ session_id: sessionId, id, account_id: event.accountId, at, body }]
  })
}

/** An account's notices, and up to when it has read them. */
export async function noticesOf(sql: Sql, accountId: string): Promise<KeptNotices> {
  const [rows, [read]] = await Promise.all([
    sql.query<NoticeRow>('select session_id, id, at, body from notice where account_id = $1', [accountId]),
    sql.query<{ readonly until: Instant }>('select until from notices_read where account_id = $1', [
      accountId,
    ]),
  ])
  const notices = rows.map(({ session_id: sessionId, id, at, body }): Notice => ({
    id,
    sessionId,
    at,
    ...body,
  }))
  return { notices, ...(read && { readUntil: read.until }) }
}

/** Moves on up to when they were read; never back. */
export async function readUntil(sql: Sql, accountId: string, until: Instant): Promise<void> {
  await sql.query(
    `insert into notices_read (account_id, until) values ($1, $2)
     on conflict (account_id) do update set until = greatest(notices_read.until, excluded.until)`,
    [accountId, until],
  )
}
