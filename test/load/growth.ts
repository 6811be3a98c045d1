import { v7 as uuidv7 } from 'uuid'
import type { Database } from '../../cloud/store/database'
import { accountOf, build, personOf, sessionId } from './support/city'
import { crowd, middle, type Measured } from './support/measure'
import { withPostgres } from './support/run'
import { ours, type Wish } from './support/ways'

export interface GrowthOptions {
  /** How many registrations are stored, rising. */
  readonly stored: readonly number[]
  readonly sessions: number
  readonly signUps: number
  readonly rounds: number
  readonly clients: number
}

/** Makes the database as if so many had signed up for those sessions: registrations, who is in, and the counters. */
async function fillUp(database: Database, from: number, to: number, sessions: number): Promise<void> {
  await database.query(
    `insert into registration (session_id, id, account_id, seq, status, body)
     select 'load-' || (n % $3), 'old-' || n, 'old-account-' || n, n / $3 + 1, 'confirmed', jsonb_build_object(
       'attendees', jsonb_build_array(jsonb_build_object('id', 'old-' || n, 'kind', 'adult', 'name', '王芳')),
       'phone', '13800000000', 'createdAt', '2031-04-05T12:00:00+08:00', 'changedAt', '2031-04-05T12:00:00+08:00')
     from generate_series($1::integer, $2::integer - 1) as n`,
    [from, to, sessions],
  )
  await database.query(
    `insert into attendee (session_id, person_id, registration_id)
     select 'load-' || (n % $3), 'old-' || n, 'old-' || n from generate_series($1::integer, $2::integer - 1) as n`,
    [from, to, sessions],
  )
  await database.query(
    `update session s set taken = c.taken, next_seq = c.next_seq from (
       select session_id, count(*) as taken, max(seq) + 1 as next_seq from registration group by session_id) c
     where s.id = c.session_id`,
  )
  await database.script('vacuum analyze')
}

/** The rate of sign-ups, spread over the sessions, with more and more stored. */
export function growth({
  stored,
  sessions,
  signUps,
  rounds,
  clients,
}: GrowthOptions): Promise<readonly Measured[]> {
  return withPostgres(async ({ database }) => {
    const results: Measured[] = []
    const places = Math.ceil((Math.max(...stored) + signUps * (rounds + 1) * stored.length) / sessions) + 1
    const people = signUps * (rounds + 1) * stored.length
    await build(database, { people: 0, sessions, places, waiting: 0 })
    const signUp = ours(database)
    let [there, next] = [0, 0]
    for (const size of stored) {
      await fillUp(database, there, size, sessions)
      there = size
      const runs: Measured[] = []
      for (let round = 0; round <= rounds; round += 1) {
        const wishes = Array.from({ length: signUps }, (): Wish => {
          const n = next++ % people
          return {
            id: uuidv7(),
            sessionId: sessionId(n % sessions),
            accountId: accountOf(n),
            person: personOf(n),
          }
        })
        const run = await crowd(wishes, clients, signUp)
        if (round > 0) runs.push(run)
      }
      results.push(middle(runs))
    }
    return results
  })
}
