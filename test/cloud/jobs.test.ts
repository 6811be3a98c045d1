import { addMinutes } from '@/domain/time'
import { expire, nextDeadline, overdueSessions } from '../../cloud/jobs/deadlines'
import { forgetNotices } from '../../cloud/jobs/forget-notices'
import { startJobs } from '../../cloud/jobs/start-jobs'
import { sessionsToTell, tellWhatIsDue } from '../../cloud/jobs/tell-what-is-due'
import type { Database } from '../../cloud/store/database'
import { migrate } from '../../cloud/store/migrate'
import { openPostgres } from '../../cloud/store/postgres'
import { publish } from '../../cloud/store/programme'
import { createSqlStore } from '../../cloud/store/sql-store'
import { stoppedClock } from '../fakes/ports'
import { aCallingOff, aCancel, aConfirm, aMove, aReconfirm, aRegister } from '../fakes/session'
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

const theDayBefore = 7 * 24 * 60 - 3 * 60 - 24 * 60

describe('a session that asks for another yes', () => {
  const ASKS = SESSIONS.asks
  beforeEach(async () => {
    await command(ASKS, aRegister('silent', 3), aRegister('sure', 1), aRegister('waits', 2))
    await one.query('delete from outbox')
  })
  const askAll = () =>
    Promise.all([one, other, one].map((db) => tellWhatIsDue(db, ASKS, clock.now(), everything)))

  it('asks everyone who has a place, once, and reminds them of nothing else', async () => {
    expect(await sessionsToTell(one, clock.now(), everything)).toEqual([])
    clock.move(theDayBefore)
    expect(await sessionsToTell(one, clock.now(), everything)).toContain(ASKS)
    await askAll()
    expect(await news(one)).toEqual(['silent reconfirm-asked', 'sure reconfirm-asked'])
    expect(await sessionsToTell(one, clock.now(), everything)).not.toContain(ASKS)
  })

  it('is looked at when the time to answer is over, not before, and not again', async () => {
    clock.move(theDayBefore)
    await command(ASKS, aReconfirm('sure'))
    const deadline = addMinutes(clock.now(), 6 * 60)
    expect(await nextDeadline(one, clock.now())).toBe(deadline)
    expect(await overdueSessions(one, clock.now())).toEqual([])
    clock.move(6 * 60)
    expect(await overdueSessions(one, clock.now())).toEqual([ASKS])
    const changed = await Promise.all([one, other, one].map((db) => expire(db, ASKS, clock, everything)))
    expect(changed.filter((n) => n > 0)).toEqual([2])
    expect(await statuses()).toEqual({ silent: 'lapsed', sure: 'confirmed', waits: 'offered' })
    expect(await news(one)).toEqual(['silent reconfirm-lapsed', 'waits place-offered'])
    expect(await overdueSessions(one, clock.now())).toEqual([])
  })

  it('asks again, once, when it was put off', async () => {
    clock.move(theDayBefore)
    await askAll()
    await command(ASKS, aReconfirm('sure'))
    await command(ASKS, aMove('2031-04-14T09:00:00+08:00', '2031-04-14T11:00:00+08:00'))
    await one.query('delete from outbox')
    clock.move(2 * 24 * 60)
    await askAll()
    await askAll()
    expect(await news(one)).toEqual(['silent reconfirm-asked', 'sure reconfirm-asked'])
  })
})

it('half an hour before an offer runs out its party is told, once, and no other', async () => {
  await offerMade()
  clock.move(89)
  expect(await sessionsToTell(one, clock.now(), everything)).toEqual([])
  clock.move(1)
  await command(SMALL, aConfirm('second'))
  await one.query('delete from outbox')
  expect(await sessionsToTell(one, clock.now(), everything)).toEqual([SMALL])
  await Promise.all([one, other].map((db) => tellWhatIsDue(db, SMALL, clock.now(), everything)))
  expect(await news(one)).toEqual(['first offer-expiring'])
  expect(await sessionsToTell(one, clock.now(), everything)).toEqual([])
})

it('what happened at a session that ended a month ago is let go of, and nothing else is', async () => {
  await command(SMALL, aRegister('a', 1))
  await command(SMALL, aCancel('a'))
  const left = async () => (await one.query('select 1 from notice')).length
  clock.move(37 * 24 * 60 - 61)
  await forgetNotices(one, clock.now())
  expect(await left()).toBe(1)
  clock.move(1)
  await forgetNotices(one, clock.now())
  expect(await left()).toBe(0)
})

it('what there is no message for is not looked for', async () => {
  await offerMade()
  clock.move(100)
  expect(await sessionsToTell(one, clock.now(), (kind) => kind !== 'offer-expiring')).toEqual([])
})

it('ten thousand people of one session are told of its move in one transaction', async () => {
  const many = 10_000
  await one.query(
    `insert into registration (session_id, id, account_id, seq, status, body)
     select $1, 'r' || n, 'a' || n, n, 'confirmed',
       jsonb_build_object('attendees', jsonb_build_array(jsonb_build_object('id', 'p' || n)),
         'createdAt', $2::text, 'changedAt', $2::text)
     from generate_series(1, $3::integer) n`,
    [SESSIONS.open, MORNING, many],
  )
  await one.query('update session set capacity = $2, taken = $2 where id = $1', [SESSIONS.open, many])
  await command(SESSIONS.open, aMove('2031-04-14T09:00:00+08:00', '2031-04-14T11:00:00+08:00'))
  const [told] = await one.query<{ n: number }>(
    `select count(*)::integer as n from notice where body ->> 'kind' = 'session-moved'`,
  )
  expect(told?.n).toBe(many)
  await command(SESSIONS.open, aCallingOff)
  expect(new Set(Object.values(await statuses()))).toEqual(new Set(['cancelled']))
}, 60_000)

describe('a session that starts tomorrow', () => {
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
