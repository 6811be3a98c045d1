import { createHash } from 'node:crypto'
import { CodedError } from '@/domain/errors'
import { addMinutes } from '@/domain/time'
import { createApi } from '@/usecases/create-api'
import { grantRole } from '../../cloud/identity/roles'
import { createTokens } from '../../cloud/identity/tokens'
import { wxcloudIdentity } from '../../cloud/identity/wxcloud'
import type { Database } from '../../cloud/store/database'
import { openPglite } from '../../cloud/store/pglite'
import { createSqlStore } from '../../cloud/store/sql-store'
import { demoSigner } from '../../mock/ticket-signer'
import { recordingNotifier } from '../fakes/ports'
import { uuid } from '../usecases/contract-steps'
import { clientOf, guestToken, openSession, startApp, type RunningApp } from './support/app'
import { commanding } from './support/signing-up'
import { once } from './support/sql-backend'

let database: Database
let app: RunningApp
beforeAll(async () => {
  database = await openPglite()
  app = await startApp({ database })
}, 60_000)
afterAll(async () => {
  await app.close()
  await database.close()
})

const NAME = '欧阳雪漫'
const PHONE = '13712345678'

/** Every row of every table, as text. */
async function everything(): Promise<string> {
  const tables = await database.query<{ readonly name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public'`,
  )
  const rows = await Promise.all(
    tables.map(({ name }) =>
      database.query<{ readonly text: string }>(`select t::text as text from ${name} t`),
    ),
  )
  return rows
    .flat()
    .map(({ text }) => text)
    .join('\n')
}

/** A guest with a grown-up and a child, a role, an openid, and news on its way. */
async function somebody(n: number) {
  const token = await guestToken(app.origin)
  const hash = createHash('sha256').update(token).digest('hex')
  const [row] = await database.query<{ readonly account_id: string }>(
    'select account_id from token where hash = $1',
    [hash],
  )
  const accountId = row?.account_id ?? ''
  const api = clientOf(app.origin, token)
  await api.savePerson({ id: `grown-up-${n}`, kind: 'adult', name: NAME })
  await api.savePerson({ id: `child-${n}`, kind: 'child', name: NAME, birthYear: 2016 })
  const sessionId = await openSession(api)
  const { edition } = await api.getProgramme()
  const consent = { textVersion: edition.consent.version, guardianId: `grown-up-${n}` }
  const base = { sessionId, phone: PHONE, acceptWaiting: true, consent }
  await api.register({ ...base, id: uuid(n), attendeeIds: [`grown-up-${n}`] })
  await api.register({ ...base, id: uuid(n + 1), attendeeIds: [`child-${n}`] })
  await grantRole(database, accountId, { role: 'staff' })
  await database.query('insert into wechat_account (openid, account_id) values ($1, $2)', [
    `openid-${n}`,
    accountId,
  ])
  await database.query(
    `insert into outbox (session_id, registration_id, kind, account_id, due_at)
     values ($1, $2, 'registered', $3, $4)`,
    [sessionId, uuid(n), accountId, app.clock.now()],
  )
  return { api, token, accountId, sessionId }
}

/** What of somebody stands anywhere. */
async function traces(accountId: string): Promise<readonly string[]> {
  const all = await everything()
  return [accountId, NAME, PHONE].filter((secret) => all.includes(secret))
}

test('an erased account, its phone number and its names stand in no row of any table', async () => {
  const { api, accountId } = await somebody(100)
  expect(await traces(accountId)).toEqual([accountId, NAME, PHONE])
  expect(await api.eraseAccount()).toEqual({ people: 2, registrations: 2, placesGivenBack: 2 })
  expect(await traces(accountId)).toEqual([])
})

test('its token is nobody’s from then on, at once', async () => {
  const { api } = await somebody(200)
  await api.eraseAccount()
  await expect(api.listPeople()).rejects.toMatchObject({ code: 'signed-out' })
  await expect(api.eraseAccount()).rejects.toMatchObject({ code: 'signed-out' })
})

test('whoever was at the door stays a number there, and has no name', async () => {
  const { api, accountId, sessionId } = await somebody(300)
  const before = (await api.getAvailability()).counts.find((count) => count.sessionId === sessionId)
  await commanding(app.store, app.clock)(sessionId, { type: 'check-in', id: uuid(300) })
  expect(await api.eraseAccount()).toEqual({ people: 2, registrations: 2, placesGivenBack: 1 })
  expect(await traces(accountId)).toEqual([])
  const after = (await app.store.counts()).find((count) => count.sessionId === sessionId)
  expect(after?.taken).toBe((before?.taken ?? 0) - 1)
  expect(await app.store.registration('', uuid(300))).toMatchObject({
    status: 'checked-in',
    accountId: '',
    phone: '',
  })
})

test('an erasure that was interrupted is finished by asking again', async () => {
  const { accountId } = await somebody(400)
  const store = createSqlStore(database, once)
  let isDown = true
  const ports = {
    store: {
      ...store,
      forgetAccount: (id: string) =>
        isDown ? Promise.reject(new CodedError('unexpected')) : store.forgetAccount(id),
    },
    clock: app.clock,
    notifier: recordingNotifier(),
    signer: demoSigner,
  }
  const api = createApi(ports)({ accountId })
  await expect(api.eraseAccount()).rejects.toMatchObject({ code: 'unexpected' })
  expect(await traces(accountId)).not.toEqual([])
  isDown = false
  expect(await api.eraseAccount()).toEqual({ people: 2, registrations: 0, placesGivenBack: 0 })
  expect(await traces(accountId)).toEqual([])
})

test('what was remembered of a token is forgotten with its account', async () => {
  const tokens = createTokens(database, () => 0)
  const headers = { authorization: `Bearer ${await tokens.signInGuest()}` }
  const { accountId } = await tokens.identify(headers)
  await createSqlStore(database, once).forgetAccount(accountId)
  tokens.forget(accountId)
  await expect(tokens.identify(headers)).rejects.toMatchObject({ code: 'signed-out' })
})

test('in cloud hosting whoever was erased comes back as somebody new', async () => {
  let accounts = 0
  const { identify, forget } = wxcloudIdentity(
    { appId: 'wx1' },
    async () => `account-${++accounts}`,
    () => 0,
  )
  const headers = { 'x-wx-openid': 'o', 'x-wx-source': 'wx', 'x-wx-appid': 'wx1' }
  expect(await identify(headers)).toEqual({ accountId: 'account-1' })
  expect(await identify(headers)).toEqual({ accountId: 'account-1' })
  forget('account-1')
  expect(await identify(headers)).toEqual({ accountId: 'account-2' })
})

test('nothing is told to whoever is gone, and the offers that follow are told to others', async () => {
  const { api, accountId, sessionId } = await somebody(500)
  const notifier = recordingNotifier()
  const store = createSqlStore(database, once)
  const later = { now: () => addMinutes(app.clock.now(), 1) }
  const own = createApi({ store, clock: later, notifier, signer: demoSigner })({ accountId })
  expect((await api.listRegistrations()).map((registration) => registration.sessionId)).toEqual([
    sessionId,
    sessionId,
  ])
  await own.eraseAccount()
  expect(notifier.events.filter((event) => event.accountId === accountId)).toEqual([])
})
