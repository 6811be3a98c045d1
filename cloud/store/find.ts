import type { Person } from '../../src/domain/person'
import type { Registration } from '../../src/domain/registration'
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

/** Waiting parties before each of these: one list for all who wait for the same session. */
export async function partiesAheadOf(
  database: Database,
  registrations: readonly Pick<Registration, 'sessionId' | 'seq'>[],
): Promise<readonly number[]> {
  const latest = new Map<string, number>()
  for (const { sessionId, seq } of registrations)
    latest.set(sessionId, Math.max(seq, latest.get(sessionId) ?? 0))
  const lists = await database.query<{ readonly session_id: string; readonly seqs: readonly number[] }>(
    `select r.session_id, jsonb_agg(r.seq order by r.seq) as seqs
     from jsonb_to_recordset($1::text::jsonb) as a (session_id text, seq integer)
     join registration r on r.session_id = a.session_id and r.status = 'waiting' and r.seq < a.seq
     group by r.session_id`,
    [JSON.stringify([...latest].map(([session_id, seq]) => ({ session_id, seq })))],
  )
  const seqsOf = new Map(lists.map(({ session_id: id, seqs }) => [id, seqs]))
  return registrations.map(({ sessionId, seq }) => before(seqsOf.get(sessionId) ?? [], seq))
}
