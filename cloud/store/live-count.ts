import { liveDeltas, ownersOf, LiveTally, type Owner } from '../../src/domain/live-tally'
import type { Sql } from './database'
import { changesOf, type Done, type Work } from './work'

/** As migrations/0021 has it. */
const HASH = `encode(sha256(convert_to(s.edition_id || '/' || o.owner, 'UTF8')), 'hex')`

const COUNTED = `
  select o.owner, s.edition_id, l.live
  from jsonb_to_recordset($1::text::jsonb) as o (session_id text, owner text)
  join session s on s.id = o.session_id cross join lateral (
    select live from live_count where owner = ${HASH} offset 0) l`

interface CountedRow {
  readonly owner: Owner
  readonly edition_id: string
  readonly live: number
}

/** What is counted, not locked: that it has not changed since is checked when it is written. */
export function countedFor(sql: Sql, works: readonly Work[]): Promise<readonly CountedRow[]> {
  const owners = works.flatMap(({ sessionId: session_id, commands }) =>
    commands.flatMap((command) =>
      command.type === 'register' ? ownersOf(command).map((owner) => ({ session_id, owner })) : [],
    ),
  )
  return owners.length > 0 ? sql.query<CountedRow>(COUNTED, [JSON.stringify(owners)]) : Promise.resolve([])
}

/** One tally an edition, shared by the sessions of a transaction. */
export function talliesOf(counted: readonly CountedRow[]): (editionId: string) => LiveTally {
  const tallies = new Map<string, LiveTally>()
  return (editionId) => {
    const rows = counted.filter((row) => row.edition_id === editionId)
    const tally = tallies.get(editionId) ?? new LiveTally(rows.map(({ owner, live }) => [owner, live]))
    tallies.set(editionId, tally)
    return tally
  }
}

/** No limit: the largest there is. */
const NO_LIMIT = 2 ** 31 - 1

// In the order of their keys, so that no two transactions wait for each other; and one statement, for the same reason.
export const COUNT = `
  insert into live_count (owner, live, most)
  select ${HASH}, sum(o.by)::integer, max(o.most)
  from jsonb_to_recordset($1::text::jsonb) as o (session_id text, owner text, by integer, most integer)
  join session s on s.id = o.session_id
  group by 1 having sum(o.by) <> 0 order by 1
  on conflict (owner) do update set live = live_count.live + excluded.live,
    most = case when excluded.live > 0 then excluded.most else live_count.most end`

/** Nobody stays on record for what they no longer have. */
export const FORGET_EMPTY = `
  delete from live_count where live <= 0 and owner = any (array (
    select ${HASH} from jsonb_to_recordset($1::text::jsonb) as o (session_id text, owner text)
    join session s on s.id = o.session_id))`

/** By how much each count moves, an owner once a session. */
export function countRows(done: Done): readonly object[] {
  const moved = new Map<Owner, number>()
  for (const change of changesOf(done))
    for (const [owner, by] of liveDeltas(change)) moved.set(owner, (moved.get(owner) ?? 0) + by)
  return [...moved].map(([owner, by]) => ({
    session_id: done.book.session.id,
    owner,
    by,
    most: (owner.startsWith('phone:') ? done.limits?.perPhone : done.limits?.perAccount) ?? NO_LIMIT,
  }))
}

/** Owners that may have nothing left. */
export function emptiedRows(done: Done): readonly object[] {
  const owners = changesOf(done).flatMap((change) =>
    liveDeltas(change).flatMap(([owner, by]) => (by < 0 ? [owner] : [])),
  )
  return [...new Set(owners)].map((owner) => ({ session_id: done.book.session.id, owner }))
}

/** Whether a count that was read had risen to its limit by the time it was written: decided anew, it is seen. */
export function isOutrun(error: unknown): boolean {
  return error instanceof Error && error.message.includes('live_count_within_limit')
}
