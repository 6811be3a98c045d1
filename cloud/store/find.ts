import type { Person } from '../../src/domain/person'
import type { Registration } from '../../src/domain/registration'
import type { Ahead } from '../../src/usecases/ports'
import type { Database } from './database'

/** Those of each account, in the order in which they were added. */
export async function peopleOf(
  database: Database,
  accountIds: readonly string[],
): Promise<readonly (readonly Person[])[]> {
  const found = await database.query<{ readonly account_id: string; readonly body: Person }>(
    `select account_id, body from person
     where account_id = any (array (select jsonb_array_elements_text($1::text::jsonb))) order by account_id, position`,
    [JSON.stringify(accountIds)],
  )
  const households = new Map(accountIds.map((id): [string, Person[]] => [id, []]))
  for (const { account_id: id, body } of found) households.get(id)?.push(body)
  return accountIds.map((id) => households.get(id) ?? [])
}

/** Place of `seq` in a rising list: how many stand before it. */
function before(seqs: readonly number[], seq: number): number {
  let [from, to] = [0, seqs.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((seqs[middle] ?? 0) < seq) from = middle + 1
    else to = middle
  }
  return from
}

interface Line {
  readonly session_id: string
  readonly total: number
  readonly total_people: number
  /** Whether `seqs` is the end of the line; else it is its beginning. */
  readonly is_end: boolean
  readonly seqs: readonly number[] | null
  /** People of each of these parties. */
  readonly sizes: readonly number[] | null
}

/** Of each line the shorter part: who has just come stands near its end, whoever is served soon near its beginning. */
const LINES = `
  select f.session_id, f.total, f.total_people, f.is_end, part.seqs, part.sizes from (
    select a.session_id, a.first, a.last, s.next_seq, s.waiting_parties as total,
      s.waiting_people as total_people, s.next_seq - a.first <= a.last as is_end
    from jsonb_to_recordset($1::text::jsonb) as a (session_id text, first integer, last integer)
    join session s on s.id = a.session_id
  ) f cross join lateral (
    select jsonb_agg(r.seq order by r.seq) as seqs,
      jsonb_agg(jsonb_array_length(r.body -> 'attendees') order by r.seq) as sizes
    from registration r
    where r.session_id = f.session_id and r.status = 'waiting'
      and r.seq >= case when f.is_end then f.first else 0 end
      and r.seq < case when f.is_end then f.next_seq else f.last end offset 0) part`

/** The people in the first `n` parties of a line, for any `n`. */
function peopleIn(sizes: readonly number[]): (n: number) => number {
  const sums = [0]
  for (const size of sizes) sums.push((sums[sums.length - 1] ?? 0) + size)
  return (n) => sums[n] ?? 0
}

function aheadIn(line: Line): (seq: number) => Ahead {
  const { total, total_people: totalPeople, is_end: isEnd } = line
  const seqs = line.seqs ?? []
  const people = peopleIn(line.sizes ?? [])
  const missing = { parties: total - seqs.length, people: totalPeople - people(seqs.length) }
  return (seq) => {
    const inPart = before(seqs, seq)
    return isEnd
      ? { parties: missing.parties + inPart, people: missing.people + people(inPart) }
      : { parties: inPart, people: people(inPart) }
  }
}

/** What waits before each of these: one list for all who wait for the same session. */
export async function aheadOf(
  database: Database,
  registrations: readonly Pick<Registration, 'sessionId' | 'seq'>[],
): Promise<readonly Ahead[]> {
  const asked = new Map<string, { first: number; last: number }>()
  for (const { sessionId, seq } of registrations) {
    const { first, last } = asked.get(sessionId) ?? { first: seq, last: seq }
    asked.set(sessionId, { first: Math.min(first, seq), last: Math.max(last, seq) })
  }
  const lines = await database.query<Line>(LINES, [
    JSON.stringify([...asked].map(([session_id, part]) => ({ session_id, ...part }))),
  ])
  const lineOf = new Map(lines.map((line) => [line.session_id, aheadIn(line)]))
  return registrations.map(({ sessionId, seq }) => lineOf.get(sessionId)?.(seq) ?? { parties: 0, people: 0 })
}
