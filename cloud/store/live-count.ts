import { createHash } from 'node:crypto'
import { liveDeltas, ownersOf, LiveTally, type Owner } from '../../src/domain/live-tally'
import type { Sql } from './database'
import { changesOf, type Done, type Work } from './work'

/** The first 128 bits of the hash, as migrations/0021 has it. */
const KEY_DIGITS = 32

function keyOf(editionId: string, owner: Owner): string {
  return createHash('sha256').update(`${editionId}/${owner}`).digest('hex').slice(0, KEY_DIGITS)
}

const COUNTED = `
  select owner, live from live_count
  where owner = any (array (select jsonb_array_elements_text($1::text::jsonb)))`

/** The tally of an edition, shared by the sessions of a transaction. */
export type TallyOf = (editionId: string) => LiveTally

/** Counts of those who want to sign up. They are not locked: that they still hold is checked when they are written. */
export async function loadTallies(sql: Sql, works: readonly Work[]): Promise<TallyOf> {
  const owners = works.flatMap(({ commands }) =>
    commands.flatMap((command) => {
      if (command.type !== 'register' || !command.limits) return []
      const { editionId } = command.limits
      return ownersOf(command).map((owner) => ({ editionId, owner, key: keyOf(editionId, owner) }))
    }),
  )
  const rows =
    owners.length === 0
      ? []
      : await sql.query<{ readonly owner: string; readonly live: number }>(COUNTED, [
          JSON.stringify(owners.map(({ key }) => key)),
        ])
  const live = new Map(rows.map((row) => [row.owner, row.live]))
  const tallies = new Map<string, LiveTally>()
  return (editionId) => {
    const known = tallies.get(editionId)
    if (known) return known
    const own = owners.filter((one) => one.editionId === editionId)
    const tally = new LiveTally(own.map(({ owner, key }) => [owner, live.get(key) ?? 0]))
    tallies.set(editionId, tally)
    return tally
  }
}

/** No limit: the largest there is. */
const NO_LIMIT = 2 ** 31 - 1

/** One statement for those that rise and those that fall, so that no two transactions wait for each other. */
export const COUNT = `
  insert into live_count (owner, live, most)
  select c.owner, c.by, c.most
  from jsonb_to_recordset($1::text::jsonb) as c (owner text, by integer, most integer)
  on conflict (owner) do update set live = live_count.live + excluded.live,
    most = case when excluded.live > 0 then excluded.most else live_count.most end`

/** Nobody stays on record for what they no longer have. */
export const FORGET_EMPTY = `
  delete from live_count where live <= 0 and owner = any (array (
    select c.owner from jsonb_to_recordset($1::text::jsonb) as c (owner text)))`

export interface CountRow {
  readonly owner: string
  readonly by: number
  readonly most: number
}

/** By how much each count moves, in the order of the keys, in which everybody locks them. */
export function countRows(done: readonly Done[]): readonly CountRow[] {
  const moved = new Map<string, CountRow>()
  for (const one of done)
    for (const change of changesOf(one))
      for (const [owner, by] of liveDeltas(change)) {
        const key = keyOf(one.editionId, owner)
        const limit = owner.startsWith('phone:') ? one.limits?.perPhone : one.limits?.perAccount
        const most = limit ?? moved.get(key)?.most ?? NO_LIMIT
        moved.set(key, { owner: key, by: (moved.get(key)?.by ?? 0) + by, most })
      }
  return [...moved.values()].filter(({ by }) => by !== 0).sort((a, b) => (a.owner < b.owner ? -1 : 1))
}

/** Those of them that may come to nothing. */
export const emptied = (rows: readonly CountRow[]): readonly CountRow[] => rows.filter(({ by }) => by < 0)

/** Whether a count that was read had risen to its limit by the time it was written: decided anew, it is seen. */
export function isOutrun(error: unknown): boolean {
  return error instanceof Error && error.message.includes('live_count_within_limit')
}
