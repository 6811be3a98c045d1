import { CodedError } from '@/domain/errors'
import { API_ROOT, SIGN_IN } from '@/usecases/wire'
import { codeToOpenid } from '../../cloud/identity/wechat'
import { createTokens } from '../../cloud/identity/tokens'
import type { Database } from '../../cloud/store/database'
import { migrate } from '../../cloud/store/migrate'
import { openPglite } from '../../cloud/store/pglite'
import { clientOf, startApp, type RunningApp } from './support/app'
import { startFakeWechat, type FakeWechat } from './support/fake-wechat'

const APP_ID = 'wx0123456789abcdef'
const SECRET = '0123456789abcdef0123456789abcdef'

let database: Database
let wechat: FakeWechat
let app: RunningApp
beforeAll(async () => {
  database = await openPglite()
  wechat = await startFakeWechat()
  app = await startApp({
    database,
    environment: { WECHAT_APP_ID: APP_ID, WECHAT_APP_SECRET: SECRET, WECHAT_API_BASE: wechat.origin },
  })
}, 60_000)
afterAll(async () => {
  await app.close()
  await database.close()
  await wechat.close()
})

const signIn = (body: unknown, path: string = SIGN_IN.wechat) =>
  fetch(app.origin + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
const tokenOf = async (code: string) => ((await (await signIn({ code })).json()) as { token: string }).token
const people = (headers: Record<string, string>) => fetch(`${app.origin}${API_ROOT}/people`, { headers })
const me = { id: 'me', kind: 'adult' as const, name: '李雷' }

test('a code of wx.login is exchanged with the app’s id and secret, and the answer has a token and nothing else', async () => {
  const answer = await signIn({ code: 'first-code' })
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(await answer.json()).toEqual({ token: expect.stringMatching(/^[\w-]{43}$/) as string })
  expect(Object.fromEntries(wechat.asked.at(-1)!)).toEqual({
    appid: APP_ID,
    secret: SECRET,
    js_code: 'first-code',
    grant_type: 'authorization_code',
  })
})

test('whoever signs in again is the same account, and somebody else another', async () => {
  wechat.answers((code) => ({ openid: code.split('-')[0] }))
  const [mine, again, other] = [await tokenOf('anna-1'), await tokenOf('anna-2'), await tokenOf('bob-1')]
  await clientOf(app.origin, mine).savePerson(me)
  expect(await clientOf(app.origin, again).listPeople()).toEqual([me])
  expect(await clientOf(app.origin, other).listPeople()).toEqual([])
})

test('each guest is an account of their own', async () => {
  const tokens: string[] = []
  for (let i = 0; i < 2; i += 1) {
    const answer = await fetch(app.origin + SIGN_IN.guest, { method: 'POST' })
    tokens.push(((await answer.json()) as { token: string }).token)
  }
  await clientOf(app.origin, tokens[0]!).savePerson(me)
  expect(await clientOf(app.origin, tokens[1]!).listPeople()).toEqual([])
})

test.each([
  ['a code that was used', { errcode: 40163, errmsg: 'code been used' }, 401, 'signed-out'],
  ['a code that never was', { errcode: 40029 }, 401, 'signed-out'],
  ['somebody WeChat holds for risky', { errcode: 40226 }, 403, 'sign-in-refused'],
  ['too many tries', { errcode: 45011 }, 429, 'too-many-requests'],
  ['a fault of WeChat’s', { errcode: -1 }, 503, 'service-unavailable'],
  ['a secret that is not ours', { errcode: 40125, errmsg: 'invalid appsecret' }, 503, 'service-unavailable'],
  ['an answer without anybody', { session_key: 'x' }, 503, 'service-unavailable'],
  ['a line that breaks', 'nothing' as const, 503, 'service-unavailable'],
])('%s is refused with our code', async (_name, said, status, code) => {
  wechat.answers(() => said)
  const answer = await signIn({ code: 'some-code' })
  expect(answer.status).toBe(status)
  const text = await answer.text()
  expect(JSON.parse(text)).toMatchObject({ code })
  expect(text).not.toContain(SECRET)
})

test('a code is asked about again when WeChat was only busy', async () => {
  wechat.answers((_code, times) => (times === 1 ? { errcode: -1 } : { openid: 'patient' }))
  expect((await signIn({ code: 'busy-once' })).status).toBe(200)
})

test('WeChat is not waited for longer than the phone waits', async () => {
  const timeout = jest.spyOn(AbortSignal, 'timeout').mockImplementation(() => AbortSignal.abort())
  const asking = codeToOpenid({ appId: APP_ID, secret: SECRET, base: wechat.origin })('late')
  await expect(asking).rejects.toEqual(new CodedError('service-unavailable'))
  const [[waited]] = timeout.mock.calls as [[number]]
  timeout.mockRestore()
  // Twice, and still within what callContainer allows.
  expect(waited * 2).toBeLessThan(15_000)
})

test.each([
  [{}],
  [{ code: '' }],
  [{ code: ['a'] }],
  [{ code: 'a&secret=b' }],
  [{ code: 'a', openid: 'somebody-else' }],
  ['code'],
  [null],
])('%j is no sign-in', async (body) => {
  const before = wechat.asked.length
  expect((await signIn(body)).status).toBe(400)
  expect(wechat.asked).toHaveLength(before)
})

describe('whoever writes WeChat’s headers', () => {
  const forged = { 'x-wx-openid': 'anna', 'x-wx-source': 'wx_client', 'x-wx-appid': APP_ID }

  test('is nobody without a token', async () => {
    expect((await people(forged)).status).toBe(401)
  })

  test('stays who the token says', async () => {
    wechat.answers((code) => ({ openid: code }))
    const token = await tokenOf('carol')
    await clientOf(app.origin, token).savePerson({ ...me, name: 'Carol' })
    const answer = await people({ ...forged, authorization: `Bearer ${token}` })
    expect(await answer.json()).toEqual([{ ...me, name: 'Carol' }])
  })
})

test.each([
  '',
  'Bearer',
  'Bearer ',
  `Bearer ${'a'.repeat(43)}`,
  `Basic ${'a'.repeat(43)}`,
  `Bearer ${'a'.repeat(4000)}`,
  "Bearer ' or 1=1 --",
])('“%s” is nobody', async (authorization) => {
  expect((await people({ authorization })).status).toBe(401)
})

test('a token is worth nothing to whoever reads the database', async () => {
  const token = await tokenOf('dora')
  const rows = await database.query('select * from token')
  expect(JSON.stringify(rows)).not.toContain(token)
  const [{ hash }] = (await database.query('select hash from token limit 1')) as [{ hash: string }]
  expect((await people({ authorization: `Bearer ${hash}` })).status).toBe(401)
})

test('a WeChat token is good for hours, a guest’s for the whole edition, and what has expired is deleted', async () => {
  const own = await openPglite()
  await migrate(own)
  let now = Date.parse('2026-05-20T08:00:00+08:00')
  const hours = (n: number) => (now += n * 3_600_000)
  const tokens = createTokens(own, () => now)
  const identify = (token: string) => tokens.identify({ authorization: `Bearer ${token}` })
  const [wechatUser, guest] = [await tokens.signIn('erna'), await tokens.signInGuest()]
  hours(11)
  await identify(wechatUser)
  hours(1)
  await expect(identify(wechatUser)).rejects.toMatchObject({ code: 'signed-out' })
  await tokens.forgetExpired()
  expect(await own.query('select 1 from token')).toHaveLength(1)
  hours(364 * 24)
  await identify(guest)
  hours(2 * 24)
  await expect(identify(guest)).rejects.toMatchObject({ code: 'signed-out' })
  await own.close()
})

test('without an app id there is no WeChat sign-in, and guests are welcome', async () => {
  const other = await startApp({ database })
  const answers = await Promise.all(
    Object.values(SIGN_IN).map((path) => fetch(other.origin + path, { method: 'POST' })),
  )
  expect(answers.map(({ status }) => status)).toEqual([200, 404])
  await other.close()
})

test('a mock server takes a code for whoever it names, and its accounts are not WeChat’s', async () => {
  const mock = await startApp({ database, environment: { AUTH_MODE: 'mock' } })
  const answer = await fetch(mock.origin + SIGN_IN.wechat, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code: 'anna' }),
  })
  const { token } = (await answer.json()) as { token: string }
  expect(await clientOf(mock.origin, token).listPeople()).toEqual([])
  await mock.close()
})
