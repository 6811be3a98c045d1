import { CodedError } from '@/domain/errors'
import type { Api } from '@/usecases/api'
import { API_ROOT, wire } from '@/usecases/wire'
import type { Database } from '../../cloud/store/database'
import { openPglite } from '../../cloud/store/pglite'
import { aGuest, guestToken, startApp, type RunningApp } from './support/app'
import { phoneInfo, startFakeWechat, type FakeWechat } from './support/fake-wechat'

const NUMBER = '13912345678'

let database: Database
let wechat: FakeWechat
let app: RunningApp

const anApp = (environment: Readonly<Record<string, string>> = {}) =>
  startApp({
    database,
    environment: {
      WECHAT_APP_ID: 'wx0123456789abcdef',
      WECHAT_APP_SECRET: '0123456789abcdef0123456789abcdef',
      WECHAT_API_BASE: wechat.origin,
      ...environment,
    },
  })

beforeAll(async () => {
  database = await openPglite()
  wechat = await startFakeWechat()
  app = await anApp()
}, 60_000)
afterAll(async () => {
  await app.close()
  await database.close()
  await wechat.close()
})
beforeEach(() => {
  wechat.phonesAsked.length = 0
  wechat.answersPhone(() => phoneInfo(NUMBER))
})

const refusalOf = (asking: Promise<unknown>) =>
  asking.then(
    () => 'none',
    (error: unknown) => (error instanceof CodedError ? error.code : 'no code'),
  )
const ask = (api: Api, code = 'a-code') => api.phoneNumber({ code })

test('the code of WeChat’s button is exchanged for its number', async () => {
  const api = await aGuest(app.origin)
  expect(await ask(api)).toEqual({ phone: NUMBER })
  expect(wechat.phonesAsked).toEqual([{ code: 'a-code', token: expect.any(String) as string }])
})

test('an access token that WeChat no longer knows is renewed, and the code asked once more', async () => {
  wechat.answersPhone((_, n) => (n === 1 ? { errcode: 40001 } : phoneInfo(NUMBER)))
  expect(await ask(await aGuest(app.origin))).toEqual({ phone: NUMBER })
  expect(wechat.phonesAsked).toHaveLength(2)
})

test.each([
  ['a code that was used', { errcode: 40029 }, 'phone-not-given'],
  ['a number of another country', phoneInfo('7911123456', '44'), 'phone-not-given'],
  ['a number that is no mobile', phoneInfo('02112345678'), 'phone-invalid'],
  ['a busy WeChat', { errcode: -1 }, 'service-unavailable'],
  ['a WeChat that is asked too often', { errcode: 45011 }, 'too-many-requests'],
  ['a WeChat that hangs up', 'nothing' as const, 'service-unavailable'],
])('%s is refused with a code', async (_, answer, code) => {
  wechat.answersPhone(() => answer)
  // The client tries again what may pass.
  expect(await refusalOf(ask(await aGuest(app.origin)))).toBe(code)
})

test('somebody who asks again and again is told to wait, and nobody else is', async () => {
  const [greedy, other] = [await aGuest(app.origin), await aGuest(app.origin)]
  for (let n = 0; n < 5; n += 1) await ask(greedy)
  const before = wechat.phonesAsked.length
  expect(await refusalOf(ask(greedy))).toBe('too-many-requests')
  expect(wechat.phonesAsked).toHaveLength(before)
  expect(await ask(other)).toEqual({ phone: NUMBER })
})

test('the number is in the answer alone: in no cache, no log and no table', async () => {
  const lines: string[] = []
  const write = jest
    .spyOn(process.stdout, 'write')
    .mockImplementation((chunk) => Boolean(lines.push(String(chunk))))
  const own = await anApp({ LOG_LEVEL: 'debug' })
  const token = await guestToken(own.origin)
  const { method, path } = wire.phoneNumber
  const answer = await fetch(`${own.origin}${API_ROOT}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ code: 'a-code' }),
  })
  expect(await answer.json()).toEqual({ phone: NUMBER })
  expect(answer.headers.get('cache-control')).toBe('no-store')
  await own.close()
  write.mockRestore()
  expect(lines.join('')).toContain('/phone-number')
  expect(lines.join('')).not.toMatch(new RegExp(`${NUMBER}|a-code`))
  const tables = await database.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public'`,
  )
  expect(tables.length).toBeGreaterThan(3)
  for (const { name } of tables) {
    const rows = await database.query(`select t::text as row from "${name}" t`)
    expect(JSON.stringify(rows)).not.toContain(NUMBER)
  }
})

test('a server that is no app of WeChat’s says that it cannot tell', async () => {
  const other = await openPglite()
  const plain = await startApp({ database: other })
  expect(await refusalOf(ask(await aGuest(plain.origin)))).toBe('phone-not-given')
  await plain.close()
  await other.close()
})
