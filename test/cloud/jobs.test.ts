import { addMinutes } from '@/domain/time'
import { expire, nextDeadline, overdueSessions } from '../../cloud/jobs/deadlines'
import { startJobs } from '../../cloud/jobs/start-jobs'
import { sessionsToTell, tellWhatIsDue } from '../../cloud/jobs/tell-what-is-due'
import type { Database } from '../../cloud/store/database'
import { migrate } from '../../cloud/store/migrate'
import { openPostgres } from '../../cloud/store/postgres'
import { publish } from '../../cloud/store/programme'
import { createSqlStore } from '../../cloud/store/sql-store'
import { stoppedClock } from '../fakes/ports'
import { aCancel, aRegister } from '../fakes/session'
import { contractProgramme, MORNING, SESSIONS } from '../usecases/contract-programme'
import { news } from './support/outbox'
import { startPostgres } from './support/postgres-server'
import { commanding } from './support/signing-up'
import { empty, once } from './support/sql-backend'
import { until } from './support/until'

const SMALL = SESSIONS.small
const everything = () => true

let server: Awaited<ReturnType<typeof startPostgres>>
/** What two processes have: a pool of connections each. */
let one: Database
let other: Database
let clock: ReturnType<typeof stoppedClock>
let command: ReturnType<typeof commanding>

beforeAll(async () => {
  server = await startPostgres()
  one = openPostgres(server.url)
  other = openPostgres(server.url)
  await migrate(one)
}, 60_000)
afterAll(async () => {
  await one.close()
  await other.close()
  await server.stop()
})
beforeEach(async () => {
  await empty(one)
  await publish(one, contractProgramme)
  clock = stoppedClock(MORNING)
  command = commanding(createSqlStore(one, once, { isTold: everything }), clock)
})

/** Four places, all taken; two parties wait, and the first of them is offered what was given back. */
async function offerMade(): Promise<void> {
  await command(SMALL, aRegister('full', 4))
  await command(SMALL, aRegister('first', 2), aRegister('second', 2))
  await command(SMALL, aCancel('full'))
  await one.query('delete from outbox')
}

const statuses = async () =>
  Object.fromEntries(
    (await one.query<{ id: string; status: string }>('select id, status from registration')).map((row) => [
      row.id,
      row.status,
    ]),
  )

describe('an offer that nobody answered', () => {
  it('is found once its time is over, not before', async () => {
    await offerMade()
    expect(await overdueSessions(one, clock.now())).toEqual([])
    const deadline = await nextDeadline(one, clock.now())
    expect(deadline).toBe(addMinutes(MORNING, 120))
    expect(await overdueSessions(one, deadline!)).toEqual([SMALL])
  })

  it('is passed on once, however many processes try at the same time', async () => {
    await offerMade()
    await command(SMALL, aRegister('third', 2))
    await one.query('delete from outbox')
    clock.move(120)
    const tries = Array.from({ length: 12 }, (_, i) => expire(i % 2 ? one : other, SMALL, clock, everything))
    const changed = await Promise.all(tries)
    // Both offers lapse, and the third party gets one: more than once in effect would be more changes than that.
    expect(changed.filter((n) => n > 0)).toEqual([3])
    expect(await statuses()).toEqual({
      full: 'cancelled',
      first: 'lapsed',
      second: 'lapsed',
      third: 'offered',
    })
    expect(await news(one)).toEqual(['first offer-lapsed', 'second offer-lapsed', 'third place-offered'])
  })

  it('does not wait for whoever has the session locked', async () => {
    await offerMade()
    clock.move(120)
    await other.transaction(async (sql) => {
      await sql.query('select 1 from session where id = $1 for update', [SMALL])
      expect(await expire(one, SMALL, clock, everything)).toBe(0)
    })
    expect(await expire(one, SMALL, clock, everything)).toBeGreaterThan(0)
  })

  it('is passed on by running jobs, one sick session or not', async () => {
    await offerMade()
    await one.query(`update session set body = '{}' where id = $1`, [SESSIONS.open])
    await one.query(
      `insert into registration (session_id, id, account_id, seq, status, offer_expires_at, body)
       values ($1, 'sick', 'a', 1, 'offered', '2000', '{"attendees": 1}')`,
      [SESSIONS.open],
    )
    const failed: string[] = []
    clock.move(120)
    const jobs = [one, other].map((database) =>
      startJobs({ database, clock, isTold: everything, onError: (job) => failed.push(job) }),
    )
    await until(async () => (await statuses()).first === 'lapsed')
    await Promise.all(jobs.map((job) => job.stop()))
    expect(failed).toContain('deadlines')
    expect((await news(one)).filter((line) => line.startsWith('first'))).toEqual(['first offer-lapsed'])
  })
})

describe('a session that starts tomorrow', () => {
  const theDayBefore = 7 * 24 * 60 - 3 * 60 - 24 * 60

  it('reminds everyone who has a place, once', async () => {
    await command(SMALL, aRegister('in', 3), aRegister('waits', 4))
    await one.query('delete from outbox')
    expect(await sessionsToTell(one, clock.now(), everything)).toEqual([])
    clock.move(theDayBefore)
    expect(await sessionsToTell(one, clock.now(), everything)).toContain(SMALL)
    await Promise.all(
      [one, other, one].map((database) => tellWhatIsDue(database, SMALL, clock.now(), everything)),
    )
    expect(await news(one)).toEqual(['in starts-tomorrow'])
    expect(await sessionsToTell(one, clock.now(), everything)).not.toContain(SMALL)
  })

  it('reminds nobody when it was cancelled', async () => {
    clock.move(theDayBefore)
    expect(await sessionsToTell(one, clock.now(), everything)).not.toContain(SESSIONS.cancelled)
  })
})
