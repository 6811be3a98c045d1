import { spawn, type ChildProcess } from 'node:child_process'
import { once as onceOf } from 'node:events'
import path from 'node:path'
import { addMinutes } from '@/domain/time'
import type { Database } from '../../cloud/store/database'
import { migrate } from '../../cloud/store/migrate'
import { openPostgres } from '../../cloud/store/postgres'
import { publish } from '../../cloud/store/programme'
import { createSqlStore } from '../../cloud/store/sql-store'
import { stoppedClock } from '../fakes/ports'
import { aRegister } from '../fakes/session'
import { contractProgramme, MORNING, SESSIONS } from '../usecases/contract-programme'
import { startMessageServer, type MessageServer } from './support/message-server'
import { outbox } from './support/outbox'
import { startPostgres } from './support/postgres-server'
import { commanding } from './support/signing-up'
import { once } from './support/sql-backend'
import { until } from './support/until'

const PEOPLE = 60
const KILLED_AFTER = [3, 20]

let server: Awaited<ReturnType<typeof startPostgres>>
let database: Database
let wechat: MessageServer

beforeAll(async () => {
  server = await startPostgres()
  database = openPostgres(server.url)
  await migrate(database)
  await publish(database, contractProgramme)
  wechat = await startMessageServer()
}, 60_000)
afterAll(async () => {
  await wechat.close()
  await database.close()
  await server.stop()
})

function sending(now: string): ChildProcess {
  const script = path.join(__dirname, 'support/reminder-process.ts')
  return spawn(process.execPath, ['--import', 'tsx', script, server.url, wechat.url, now], {
    stdio: 'inherit',
  })
}

it('a process that is killed between taking a message and hearing the answer never has it sent twice', async () => {
  const command = commanding(createSqlStore(database, once, { isTold: () => true }), stoppedClock(MORNING))
  const people = Array.from({ length: PEOPLE }, (_, i) => `p${i}`)
  await command(SESSIONS.open, ...people.map((id) => aRegister(id, 1)))
  // Ten have a place and twenty wait; here all of them are told the same.
  await database.query(`update outbox set kind = 'registered'`)
  await database.query(`update registration set status = 'confirmed'`)
  for (const id of people)
    await database.query('insert into wechat_account (openid, account_id) values ($1, $2)', [
      `openid-${id}`,
      `account-of-${id}`,
    ])
  const { length: told } = await outbox(database)

  for (const n of KILLED_AFTER) {
    // From here on WeChat has the message and does not answer.
    wechat.answerWith((_message, count) => (count >= n ? 'hang' : { errcode: 0 }))
    const child = sending(MORNING)
    await until(() => wechat.sent.length >= n)
    child.kill('SIGKILL')
    await onceOf(child, 'exit')
  }
  const beforeTheEnd = await outbox(database)
  expect(beforeTheEnd.filter(({ status }) => status === 'sending').length).toBeGreaterThan(1)

  wechat.answerWith(() => ({ errcode: 0 }))
  await onceOf(sending(addMinutes(MORNING, 30)), 'exit')

  const reached = wechat.sent.map(({ touser }) => touser)
  expect(new Set(reached).size).toBe(reached.length)
  const rows = await outbox(database)
  const sent = rows.filter(({ status }) => status === 'sent')
  const lost = rows.filter(({ status, reason }) => status === 'dead' && reason === 'no-answer')
  expect(sent.length + lost.length).toBe(told)
  // All that were said to be sent have arrived, and of the others no more are lost than were under way.
  for (const { registration_id: id } of sent) expect(reached).toContain(`openid-${id}`)
  expect(lost.length).toBeLessThanOrEqual(KILLED_AFTER.length * 8)
}, 120_000)
