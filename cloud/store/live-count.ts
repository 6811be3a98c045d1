import { hash } from 'node:crypto'
import { liveDeltas, ownersOf, LiveTally, type Owner } from '../../src/domain/live-tally'
import type { Sql } from './database'
import { changesOf, type Done, type Work } from './work'

const KEY_BITS = 64

/** The first 64 bits of the hash, as migrations/0027 has it. */
export function countKey(name: string): bigint {
  return BigInt.asIntN(KEY_BITS, BigInt(`0x${hash('sha256', name).slice(0, KEY_BITS / 4)}`))
}

const COUNTED = `
  select owner::text, live from live_count
  where owner = any (array (select jsonb_array_elements_text($1::text::jsonb)::bigint))`

interface Counted {
  readonly owner: string
  readonly live: number
}

/** The counts of those who want to sign up, as they were before. */
export interface ReadCounts {
  /** The tally of an edition, shared by the sessions of a transaction. */
  tallyOf(editionId: string): LiveTally
  keyOf(editionId: string, owner: Owner): bigint
  /** Whether a count was looked for and there was none. */
  isNew(key: bigint): boolean
}

/** Counts are not locked: that they still hold is checked when they are written. */
export async function readCounts(sql: Sql, works: readonly Work[]): Promise<ReadCounts> {
  const keys = new Map<string, bigint>()
  const keyOf = (editionId: string, owner: Owner): bigint => {
    const name = `${editionId}/${owner}`
    const known = keys.get(name)
    if (known !== undefined) return known
    const key = countKey(name)
    keys.set(name, key)
    return key
  }
  const owners = works.flatMap(({ commands }) =>
    commands.flatMap((command) => {
      if (command.type !== 'register' || !command.limits) return []
      const { editionId } = command.limits
      return ownersOf(command).map((owner) => ({ editionId, owner, key: keyOf(editionId, owner) }))
    }),
  )
  const asked = new Set(owners.map(({ key }) => key))
  const rows =
    asked.size === 0 ? [] : await sql.query<Counted>(COUNTED, [JSON.stringify([...asked].map(String))])
  const live = new Map(rows.map((row) => [BigInt(row.owner), row.live]))
  const tallies = new Map<string, LiveTally>()
  return {
    tallyOf(editionId) {
      const known = tallies.get(editionId)
      if (known) return known
      const own = owners.filter((one) => one.editionId === editionId)
      const tally = new LiveTally(own.map(({ owner, key }) => [owner, live.get(key) ?? 0]))
      tallies.set(editionId, tally)
      return tally
    },
    keyOf,
    isNew: (key) => asked.has(key) && !live.has(key),
  }
}

/** No limit: the largest there is. */
const NO_LIMIT = 2 ** 31 - 1

/** Counts that were not there. One that is there by now was outrun. */
export const COUNT_FIRST = `
  insert into live_count (owner, live, most)
  select c.owner, c.by, c.most
  from jsonb_to_recordset($1::text::jsonb) as c (owner bigint, by integer, most integer)`

/** One statement for those that rise and those that fall, so that no two transactions wait for each other. */
export const COUNT = `${COUNT_FIRST}
  on conflict (owner) do update set live = live_count.live + excluded.live,
    most = case when excluded.live > 0 then excluded.most else live_count.most end`

/** Nobody stays on record for what they no longer have. */
export const FORGET_EMPTY = `
  delete from live_count where live <= 0 and owner = any (array (
    select c.owner from jsonb_to_recordset($1::text::jsonb) as c (owner bigint)))`

interface CountRow {
  readonly owner: string
  readonly by: number
  readonly most: number
}

export interface CountRows {
  readonly first: readonly CountRow[]
  readonly known: readonly CountRow[]
  /** Those of them that may come to nothing. */
  readonly emptied: readonly CountRow[]
}

/** By how much each count moves, in the order of the keys: everybody locks them in it, and neighbours lie on one page. */
export function countRows(done: readonly Done[], counts: ReadCounts): CountRows {
  const moved = new Map<bigint, Omit<CountRow, 'owner'>>()
  for (const one of done)
    for (const change of changesOf(one))
      for (const [owner, by] of liveDeltas(change)) {
        const key = counts.keyOf(one.editionId, owner)
        const limit = owner.startsWith('phone:') ? one.limits?.perPhone : one.limits?.perAccount
        const before = moved.get(key)
        moved.set(key, { by: (before?.by ?? 0) + by, most: limit ?? before?.most ?? NO_LIMIT })
      }
  const rows = [...moved].filter(([, { by }]) => by !== 0).sort(([a], [b]) => (a < b ? -1 : 1))
  const those = (is: (key: bigint, by: number) => boolean) =>
    rows
      .filter(([key, { by }]) => is(key, by))
      .map(([key, row]): CountRow => ({ owner: key.toString(), ...row }))
  return {
    first: those((key) => counts.isNew(key)),
    known: those((key) => !counts.isNew(key)),
    emptied: those((_, by) => by < 0),
  }
}

const OUTRUN = ['live_count_within_limit', 'live_count_pkey']

/** Whether a count that was read had risen to its limit, or begun, by the time it was written: decided anew, it is seen. */
export function isOutrun(error: unknown): boolean {
  return error instanceof Error && OUTRUN.some((constraint) => error.message.includes(constraint))
}
