import { createHash } from 'node:crypto'
import { API_ROOT, organiserWire, SIGN_IN } from '@/usecases/wire'
import type { Api } from '@/usecases/api'
import { aHousehold, registerInput } from '../usecases/contract-steps'
import { contractProgramme, SESSIONS } from '../usecases/contract-programme'
import { grantRole, revokeRole, rolesOf } from '../../cloud/identity/roles'
import { publish } from '../../cloud/store/programme'
import { aGuest, clientOf, guestToken } from './support/app'
import { publishedServers } from './support/published-servers'

const { database, server } = publishedServers()
afterEach(async () => {
  await database().query('delete from registration')
  await database().query('delete from attendee')
  await database().query(
    'update session set taken = 0, waiting_people = 0, waiting_parties = 0, next_seq = 1',
  )
})

const send = (method: string, url: string, body?: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })

describe('cloud hosting (§10.1)', () => {
  const APP_ID = 'wx0123456789abcdef'
  const gateway = {
    'x-wx-openid': 'anna',
    'x-wx-source': 'wx_client',
    'x-wx-appid': APP_ID,
    'x-wx-env': 'prod-1',
  }
  const hosting = { AUTH_MODE: 'wxcloud', WECHAT_APP_ID: APP_ID, PUBLIC_ACCESS: 'off', WXCLOUD_ENV: 'prod-1' }
  const statusWith = async (origin: string, headers: Record<string, string>) =>
    (await fetch(`${origin}${API_ROOT}/people`, { headers })).status

  test('believes the gateway, and makes one account of an openid', async () => {
    const { origin } = await server(hosting)
    expect(await statusWith(origin, gateway)).toBe(200)
    expect(await statusWith(origin, gateway)).toBe(200)
    const accounts = await database().query("select 1 from wechat_account where openid = 'anna'")
    expect(accounts).toHaveLength(1)
  })

  test.each(Object.keys(gateway))('does not believe headers without %s', async (missing) => {
    const { origin } = await server(hosting)
    const headers = Object.fromEntries(Object.entries(gateway).filter(([name]) => name !== missing))
    expect(await statusWith(origin, headers)).toBe(401)
  })

  test.each([
    ['another app', { 'x-wx-appid': 'wxffffffffffffffff' }],
    ['another environment', { 'x-wx-env': 'prod-2' }],
    ['another app that shares our resources', { 'x-wx-openid': '', 'x-wx-from-openid': 'anna' }],
  ])('does not believe %s', async (_name, over) => {
    const { origin } = await server(hosting)
    expect(await statusWith(origin, { ...gateway, ...over })).toBe(401)
  })

  test('takes no tokens and gives none', async () => {
    const token = await guestToken((await server()).origin)
    const { origin } = await server(hosting)
    expect(await statusWith(origin, { authorization: `Bearer ${token}` })).toBe(401)
    for (const path of Object.values(SIGN_IN))
      expect((await send('POST', origin + path, {})).status).toBe(404)
  })
})

describe('what belongs to somebody else (§10.2, §10.3)', () => {
  let origin: string
  let mother: Api
  let strangerToken: string
  beforeEach(async () => {
    origin = (await server()).origin
    mother = await aGuest(origin)
    strangerToken = await guestToken(origin)
    await aHousehold(mother, 'mum')
    await mother.register(registerInput(1, SESSIONS.open, ['mum']))
  })
  const bearer = () => ({ authorization: `Bearer ${strangerToken}` })

  test.each([
    ['POST', 'cancel'],
    ['POST', 'confirm'],
    ['POST', 'withdraw-consent'],
    ['GET', 'ticket'],
  ])('%s …/%s answers as if it were not there, to the letter', async (method, action) => {
    const { id } = registerInput(1, SESSIONS.open, [])
    const unknown = registerInput(99, SESSIONS.open, []).id
    const [foreign, none] = await Promise.all(
      [id, unknown].map(async (one) => {
        const answer = await send(
          method,
          `${origin}${API_ROOT}/registrations/${one}/${action}`,
          undefined,
          bearer(),
        )
        return { status: answer.status, body: await answer.text() }
      }),
    )
    expect(foreign).toEqual(none)
    expect(foreign).toMatchObject({ status: 404 })
  })

  test('another’s id of a sign-up brings neither their answer nor a second place', async () => {
    const stranger = clientOf(origin, strangerToken)
    await aHousehold(stranger, 'thief')
    await expect(stranger.register(registerInput(1, SESSIONS.open, ['thief']))).rejects.toMatchObject({
      code: 'registration-not-found',
    })
    expect(await mother.listRegistrations()).toHaveLength(1)
  })

  test.each(['accountId', 'openid', 'userId', 'role', 'status', 'seq', '__proto__', 'constructor'])(
    'a body that says %s as well is refused',
    async (field) => {
      const { id, ...rest } = registerInput(2, SESSIONS.open, ['mum'])
      const body = `${JSON.stringify(rest).slice(0, -1)},"${field}":"admin"}`
      const answer = await send('PUT', `${origin}${API_ROOT}/registrations/${id}`, body, bearer())
      expect(answer.status).toBe(400)
    },
  )

  test('a body must not name another registration than the path', async () => {
    const { id, ...rest } = registerInput(2, SESSIONS.open, ['mum'])
    const answer = await send('PUT', `${origin}${API_ROOT}/registrations/${id}`, { ...rest, id }, bearer())
    expect(await answer.json()).toMatchObject({ code: 'input-invalid', facts: { fields: ['id'] } })
  })

  test('only ids that cannot be guessed name a registration', async () => {
    const { id: _, ...rest } = registerInput(2, SESSIONS.open, ['mum'])
    for (const id of ['1', 'abc', '00000000-0000-4000-8000-000000000000', '..%2f..%2fpeople']) {
      const answer = await send('PUT', `${origin}${API_ROOT}/registrations/${id}`, rest, bearer())
      expect([id, answer.status]).toEqual([id, 400])
    }
  })

  test('nobody writes a list of clashes that has no end', async () => {
    const { id, ...rest } = registerInput(2, SESSIONS.open, ['mum'])
    const acceptedClashes = Array.from({ length: 51 }, (_, i) => `session-${i}`)
    const body = { ...rest, acceptedClashes }
    const answer = await send('PUT', `${origin}${API_ROOT}/registrations/${id}`, body, bearer())
    expect(await answer.json()).toMatchObject({
      code: 'input-invalid',
      facts: { fields: ['acceptedClashes'] },
    })
  })

  test('nothing that the public may read has a name, a number of a telephone or an account in it', async () => {
    for (const path of ['programme', 'availability']) {
      const text = await (await fetch(`${origin}${API_ROOT}/${path}`)).text()
      expect(text).not.toMatch(/13800000000|accountId|"mum"/)
    }
  })

  test('what is somebody’s own is kept by nobody on the way', async () => {
    for (const path of ['people', 'registrations', 'notices']) {
      const answer = await fetch(`${origin}${API_ROOT}/${path}`, { headers: bearer() })
      expect(answer.headers.get('cache-control')).toBe('no-store')
    }
  })
})

describe('limits (§10.4)', () => {
  const people = (origin: string, headers: Record<string, string>) =>
    fetch(`${origin}${API_ROOT}/people`, { headers })

  test('an account that asks too often is told when to come again, and nobody else is', async () => {
    const { origin } = await server({ LIMIT_ACCOUNT: '3' })
    const [token, other] = [await guestToken(origin), await guestToken(origin)]
    const answers: Response[] = []
    for (let i = 0; i < 4; i += 1) answers.push(await people(origin, { authorization: `Bearer ${token}` }))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429])
    const refused = answers[3]!
    const seconds = Number(refused.headers.get('retry-after'))
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(20)
    expect(await refused.json()).toMatchObject({
      code: 'too-many-requests',
      facts: { retryAfterSeconds: seconds },
    })
    expect((await people(origin, { authorization: `Bearer ${other}` })).status).toBe(200)
  })

  test('an address that signs in again and again is stopped', async () => {
    const { origin } = await server({ LIMIT_SIGN_IN: '2' })
    const statuses: number[] = []
    for (let i = 0; i < 3; i += 1) statuses.push((await send('POST', origin + SIGN_IN.guest)).status)
    expect(statuses).toEqual([200, 200, 429])
  })

  test('a session is protected from a flood that comes from many accounts', async () => {
    const { origin } = await server({ LIMIT_SESSION: '2' })
    const codes: string[] = []
    for (let i = 1; i <= 3; i += 1) {
      const guest = await aGuest(origin)
      await aHousehold(guest, `p${i}`)
      const signUp = guest.register(registerInput(i, SESSIONS.open, [`p${i}`]))
      codes.push(await signUp.then(({ status }) => status).catch((error: { code: string }) => error.code))
    }
    expect(codes).toEqual(['confirmed', 'confirmed', 'too-many-requests'])
  })

  test('nobody gets around them by writing another address', async () => {
    const { origin } = await server({ LIMIT_ADDRESS: '2' })
    const statuses: number[] = []
    for (let i = 0; i < 3; i += 1)
      statuses.push(
        (await people(origin, { 'x-forwarded-for': `10.0.0.${i}`, 'x-real-ip': `10.0.0.${i}` })).status,
      )
    expect(statuses).toEqual([401, 401, 429])
  })

  test('our own proxy’s word about the address counts, and only the last one it wrote', async () => {
    const { origin } = await server({ LIMIT_ADDRESS: '1', TRUSTED_PROXIES: '127.0.0.1' })
    const from = async (chain: string) => (await people(origin, { 'x-forwarded-for': chain })).status
    expect([await from('10.0.0.1'), await from('10.0.0.2')]).toEqual([401, 401])
    // Made up by the sender, before the proxy added where it really came from.
    expect(await from('10.9.9.9, 10.0.0.1')).toBe(429)
  })
})

describe('what a body may be', () => {
  test.each([
    ['larger than WeChat would send', JSON.stringify({ name: 'x'.repeat(110 * 1024) }), 'application/json'],
    ['no JSON', '{"name":', 'application/json'],
    ['a list', '[]', 'application/json'],
    ['a form', 'name=x', 'application/x-www-form-urlencoded'],
    ['XML', '<a/>', 'application/xml'],
    ['a prototype', '{"kind":"adult","name":"x","__proto__":{"isAdmin":true}}', 'application/json'],
  ])('%s is refused without a word about how the server works', async (_name, body, type) => {
    const { origin } = await server()
    const token = await guestToken(origin)
    const answer = await send('PUT', `${origin}${API_ROOT}/people/me`, body, {
      authorization: `Bearer ${token}`,
      'content-type': type,
    })
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(Object.keys((await answer.json()) as object).sort()).toEqual(
      expect.arrayContaining(['code', 'status', 'title', 'type']),
    )
  })

  test('SQL in a name is a name', async () => {
    const { origin } = await server()
    const guest = await aGuest(origin)
    const person = { id: "x'; --", kind: 'adult' as const, name: "'); drop" }
    await guest.savePerson(person)
    expect(await guest.listPeople()).toEqual([person])
  })
})

test('a role comes from the table, is confined to a venue and can be taken away', async () => {
  await grantRole(database(), 'anna', { role: 'staff', venueId: 'museum' })
  await grantRole(database(), 'anna', { role: 'staff', venueId: 'museum' })
  await grantRole(database(), 'anna', { role: 'organiser' })
  expect(await rolesOf(database(), 'anna')).toEqual([
    { role: 'organiser' },
    { role: 'staff', venueId: 'museum' },
  ])
  await revokeRole(database(), 'anna', { role: 'organiser' })
  expect(await rolesOf(database(), 'anna')).toEqual([{ role: 'staff', venueId: 'museum' }])
  expect(await rolesOf(database(), 'bob')).toEqual([])
})

describe('what only hosts do', () => {
  const CHANGE = { startsAt: '2031-04-13T09:00:00+08:00', endsAt: '2031-04-13T11:00:00+08:00' }
  const pathOf = (sessionId: string) =>
    API_ROOT + organiserWire.changeSession.path.replace(':sessionId', sessionId)
  let origin: string
  let token: string
  let accountId: string
  beforeEach(async () => {
    origin = (await server()).origin
    token = await guestToken(origin)
    await database().query('delete from account_role')
    const hash = createHash('sha256').update(token).digest('hex')
    const [row] = await database().query<{ account_id: string }>(
      'select account_id from token where hash = $1',
      [hash],
    )
    accountId = row?.account_id ?? ''
  })
  afterEach(() => publish(database(), contractProgramme))
  const change = async (sessionId: string, body: unknown = CHANGE, headers = {}) => {
    const answer = await send('POST', origin + pathOf(sessionId), body, {
      authorization: `Bearer ${token}`,
      ...headers,
    })
    return { status: answer.status, body: await answer.text() }
  }
  const startOf = async () => {
    const [row] = await database().query<{ at: string }>(
      `select body ->> 'startsAt' as at from session where id = $1`,
      [SESSIONS.open],
    )
    return row?.at
  }

  test('a citizen is told, to the letter, what is told of a session that does not exist', async () => {
    const before = await startOf()
    const there = await change(SESSIONS.open)
    expect(there).toEqual(await change('no-such-session'))
    expect(there).toMatchObject({ status: 404 })
    expect(await startOf()).toBe(before)
  })

  test('somebody without a token is signed out, whatever else they say of themselves', async () => {
    const answer = await change(SESSIONS.open, CHANGE, {
      authorization: '',
      'x-role': 'organiser',
      'x-wx-openid': 'anna',
    })
    expect(answer.status).toBe(401)
  })

  test('a helper at the door, and the host of another venue, are citizens here', async () => {
    await grantRole(database(), accountId, { role: 'staff' })
    await grantRole(database(), accountId, { role: 'organiser', venueId: 'far' })
    expect((await change(SESSIONS.open)).status).toBe(404)
  })

  test('the host of its venue moves it, but not to a venue of somebody else’s', async () => {
    await grantRole(database(), accountId, { role: 'organiser', venueId: 'hill' })
    expect((await change(SESSIONS.open, { venueId: 'far' })).status).toBe(404)
    expect((await change(SESSIONS.open)).status).toBe(204)
    expect(await startOf()).toBe(CHANGE.startsAt)
  })

  const atDoor = (method: 'GET' | 'POST', sessionId: string, what: string, body?: unknown) =>
    send(method, `${origin}${pathOf(sessionId)}/${what}`, body, { authorization: `Bearer ${token}` })
  const sees = async (sessionId: string) => (await atDoor('GET', sessionId, 'attendance')).status
  const letsIn = async (sessionId: string) =>
    (await atDoor('POST', sessionId, 'check-ins', { registrationId: 'none' })).json()

  test('whoever stands at the door lets people in there, and sees no history of theirs', async () => {
    expect(await letsIn(SESSIONS.open)).toMatchObject({ code: 'session-not-found' })
    await grantRole(database(), accountId, { role: 'staff', venueId: 'far' })
    expect(await letsIn(SESSIONS.open)).toMatchObject({ code: 'session-not-found' })
    await grantRole(database(), accountId, { role: 'staff', venueId: 'hill' })
    expect(await letsIn(SESSIONS.open)).toMatchObject({ code: 'registration-not-found' })
    expect(await sees(SESSIONS.open)).toBe(404)
  })

  test('who stayed away is for the host of the venue', async () => {
    expect(await sees(SESSIONS.open)).toBe(404)
    await grantRole(database(), accountId, { role: 'organiser', venueId: 'far' })
    expect(await sees(SESSIONS.open)).toBe(404)
    await grantRole(database(), accountId, { role: 'organiser', venueId: 'hill' })
    expect(await sees(SESSIONS.open)).toBe(200)
    expect(await sees('no-such-session')).toBe(404)
  })

  test('a role that was taken away is gone at once', async () => {
    await grantRole(database(), accountId, { role: 'organiser' })
    expect((await change(SESSIONS.open)).status).toBe(204)
    await revokeRole(database(), accountId, { role: 'organiser' })
    expect((await change(SESSIONS.open, { status: 'cancelled' })).status).toBe(404)
  })

  test.each([
    ['role', { role: 'organiser' }],
    ['accountId', { accountId: 'anna' }],
    ['capacity', { capacity: 1_000_000 }],
    ['changed', { changed: { revision: 0 } }],
    ['another status', { status: 'scheduled' }],
    ['a time that is none', { startsAt: "'; drop table session; --" }],
  ])('a body that says %s is refused, from a host too', async (_name, body) => {
    await grantRole(database(), accountId, { role: 'organiser' })
    expect((await change(SESSIONS.open, body)).status).toBe(400)
  })
})

test('every answer tells the browser to be careful, a refusal too', async () => {
  const { origin } = await server()
  for (const path of ['/', '/nothing', `${API_ROOT}/programme`, `${API_ROOT}/people`]) {
    const { headers } = await fetch(origin + path)
    expect([path, headers.get('content-security-policy')]).toEqual([
      path,
      expect.stringMatching(/^default-src 'none'/),
    ])
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d+$/)
    expect(headers.get('server') ?? headers.get('x-powered-by')).toBeNull()
  }
})
