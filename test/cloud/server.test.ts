import { gunzipSync, brotliDecompressSync } from 'node:zlib'
import { request } from 'node:http'
import { API_ROOT, organiserWire, wire } from '@/usecases/wire'
import type { Command } from '@/domain/decide/command'
import { openTicket } from '@/domain/ticket'
import { createPublicKey, verify } from 'node:crypto'
import { openDemoClock } from '../../cloud/clock'
import { ticketSigner, publicKeys } from '../../cloud/identity/ticket-keys'
import type { Database } from '../../cloud/store/database'
import { openPglite } from '../../cloud/store/pglite'
import { publish } from '../../cloud/store/programme'
import { aHousehold, registerInput, uuid } from '../usecases/contract-steps'
import { aGuest, guestToken, openSession, startApp, type RunningApp } from './support/app'
import { commanding } from './support/signing-up'

const METRICS_TOKEN = 'a-token-for-the-metrics-page'

let database: Database
let app: RunningApp
beforeAll(async () => {
  database = await openPglite()
  app = await startApp({ database, environment: { METRICS_TOKEN } })
}, 60_000)
afterAll(async () => {
  await app.close()
  await database.close()
})

interface Raw {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

/** Without what fetch does by itself about encodings. */
const raw = (path: string, headers: Record<string, string> = {}): Promise<Raw> =>
  new Promise((resolve, reject) => {
    request(app.origin + path, { headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
      .on('error', reject)
      .end()
  })

const PROGRAMME = `${API_ROOT}/programme`

describe('the programme', () => {
  test('comes in the smallest form that is understood, always the same programme', async () => {
    const plain = await raw(PROGRAMME)
    const gzip = await raw(PROGRAMME, { 'accept-encoding': 'gzip' })
    const brotli = await raw(PROGRAMME, { 'accept-encoding': 'gzip, deflate, br' })
    expect([plain, gzip, brotli].map(({ headers }) => headers['content-encoding'])).toEqual([
      undefined,
      'gzip',
      'br',
    ])
    expect(gunzipSync(gzip.body)).toEqual(plain.body)
    expect(brotliDecompressSync(brotli.body)).toEqual(plain.body)
    expect(brotli.body.length).toBeLessThan(plain.body.length / 4)
    expect(brotli.headers.vary).toContain('accept-encoding')
  })

  test('is not sent in a form that is refused', async () => {
    const { headers } = await raw(PROGRAMME, { 'accept-encoding': 'br;q=0, gzip;q=0.5' })
    expect(headers['content-encoding']).toBe('gzip')
  })

  test('is not sent again to whoever has it', async () => {
    const { headers } = await raw(PROGRAMME)
    const again = await raw(PROGRAMME, { 'if-none-match': `"other", ${String(headers.etag)}` })
    expect([again.status, again.body.length]).toEqual([304, 0])
    expect((await raw(PROGRAMME, { 'if-none-match': '"other"' })).status).toBe(200)
  })

  test('is another one after a session was moved, and publishing anew does not count its moves from the start', async () => {
    const own = await startApp({ database, ages: { programme: 0, availability: 0 } })
    const etag = async () => (await fetch(own.origin + PROGRAMME)).headers.get('etag')
    const programme = await own.apiFor({ accountId: '' }).getProgramme()
    const session = programme.sessions.find(({ startsAt }) => startsAt > own.clock.now())
    const before = await etag()
    const command: Command = { type: 'change-session', slot: { venueId: 'city' }, isCancelled: false }
    const elsewhere: Command = { ...command, slot: { venueId: programme.venues[0]?.id ?? '' } }
    const change = commanding(own.store, own.clock)
    await change(session?.id ?? '', command, elsewhere, command)
    expect(await etag()).not.toBe(before)
    const revision = async () => {
      const { sessions } = await own.apiFor({ accountId: '' }).getProgramme()
      return sessions.find(({ id }) => id === session?.id)?.changed?.revision
    }
    const moves = await revision()
    expect(moves).toBeGreaterThan(0)
    await publish(database, programme)
    expect(await revision()).toBe(moves)
    expect(await etag()).not.toBe(before)
    await own.close()
  })

  test('is another one after a change of a capacity, whoever made it', async () => {
    const own = await startApp({ database, ages: { programme: 0, availability: 0 } })
    const etag = async () => (await fetch(own.origin + PROGRAMME)).headers.get('etag')
    const before = await etag()
    expect(await etag()).toBe(before)
    await database.query('update session set capacity = capacity + 1 where capacity > 0')
    expect(await etag()).not.toBe(before)
    await own.close()
  })
})

test('OpenAPI names every operation, with its input to the letter', async () => {
  const { openapi, paths } = (await (await fetch(`${app.origin}${API_ROOT}/openapi.json`)).json()) as {
    openapi: string
    paths: Record<
      string,
      Record<string, { operationId?: string; requestBody?: unknown; security: unknown[] }>
    >
  }
  expect(openapi).toBe('3.1.0')
  const names = Object.values(paths).flatMap((path) =>
    Object.values(path).flatMap(({ operationId }) => operationId ?? []),
  )
  expect(names.sort()).toEqual([...Object.keys(wire), ...Object.keys(organiserWire)].sort())
  expect(paths[PROGRAMME]?.get?.security).toEqual([])
  expect(paths[`${API_ROOT}/people/{id}`]?.put).toMatchObject({
    parameters: [
      { name: 'id', in: 'path', required: true, schema: { type: 'string', minLength: 1, maxLength: 64 } },
    ],
    requestBody: {
      content: {
        'application/json': {
          schema: {
            properties: {
              kind: { type: 'string', enum: ['adult', 'child'] },
              name: { type: 'string', maxLength: 200 },
              birthYear: { type: 'integer' },
            },
            required: ['kind', 'name'],
            additionalProperties: false,
          },
        },
      },
    },
  })
})

describe('metrics', () => {
  test('are there for whoever has the token and for nobody else', async () => {
    expect((await raw('/metrics')).status).toBe(404)
    expect((await raw('/metrics', { authorization: 'Bearer guess' })).status).toBe(404)
    expect((await raw('/metrics', { authorization: `Bearer ${METRICS_TOKEN}` })).status).toBe(200)
  })

  test('count by route and code, without anybody in them', async () => {
    const guest = await aGuest(app.origin)
    await aHousehold(guest, 'somebody')
    const nowhere = guest.cancel({ registrationId: uuid(77) })
    await expect(nowhere).rejects.toMatchObject({ code: 'registration-not-found' })
    const text = (await raw('/metrics', { authorization: `Bearer ${METRICS_TOKEN}` })).body.toString()
    expect(text).toContain(
      'route="/api/v1/registrations/:registrationId/cancel",status="404",code="registration-not-found"',
    )
    expect(text).not.toMatch(new RegExp(`somebody|王芳|${uuid(77)}`))
  })
})

test('a log has a line a request with its id, and nobody in it', async () => {
  const lines: string[] = []
  const write = jest
    .spyOn(process.stdout, 'write')
    .mockImplementation((chunk) => Boolean(lines.push(String(chunk))))
  const own = await startApp({ database, environment: { LOG_LEVEL: 'info' } })
  const token = await guestToken(own.origin)
  const answer = await fetch(`${own.origin}${API_ROOT}/people/mum`, {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'x-request-id': 'forged',
    },
    body: JSON.stringify({ kind: 'adult', name: '韩梅梅' }),
  })
  await own.close()
  write.mockRestore()
  const text = lines.join('')
  expect(text).toContain(answer.headers.get('x-request-id'))
  expect(text).toContain('"route":"/api/v1/people/:id"')
  expect(text).not.toMatch(new RegExp(`forged|韩梅梅|mum|${token}|127\\.0\\.0\\.1"`))
})

test('a server whose database does not answer lives but is not ready', async () => {
  let isGone = false
  const never = new Promise<never>(() => undefined)
  const mayHang: Database = { ...database, query: (...asked) => (isGone ? never : database.query(...asked)) }
  const server = await startApp({ database: mayHang })
  const status = async (path: string) => (await fetch(server.origin + path)).status
  expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 200])
  isGone = true
  expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 503])
  isGone = false
  await server.close()
})

test('a ticket is checked by anybody with the keys that the server shows, also after the signing key has changed', async () => {
  const keys = [
    { id: 2, seed: new Uint8Array(32).fill(2) },
    { id: 1, seed: new Uint8Array(32).fill(1) },
  ] as const
  const shown = publicKeys(keys)
  for (const key of keys) {
    const bytes = new Uint8Array([1, key.id, 3])
    const jwk = shown.find(({ kid }) => kid === String(key.id))!
    const signature = await ticketSigner(key).sign(bytes)
    expect(verify(null, bytes, createPublicKey({ key: { ...jwk }, format: 'jwk' }), signature)).toBe(true)
  }
})

test('the demonstration’s own ticket is signed with the key that is shown', async () => {
  const guest = await aGuest(app.origin)
  const sessionId = await openSession(guest)
  await aHousehold(guest, 'me')
  const { id } = await guest.register(registerInput(5, sessionId, ['me']))
  const { bytes, signature, ticket } = openTicket((await guest.getTicket({ registrationId: id })).text)
  const { keys } = (await (await fetch(`${app.origin}${API_ROOT}/ticket-keys`)).json()) as {
    keys: ({ kid: string } & Record<string, string>)[]
  }
  const jwk = keys.find(({ kid }) => kid === String(ticket.keyId))!
  expect(verify(null, bytes, createPublicKey({ key: jwk, format: 'jwk' }), signature)).toBe(true)
})

test('the demonstration’s clock stands still while nobody runs, is the same for all who do, and never goes back', async () => {
  const START = '2025-05-20T08:00:00+08:00'
  let now = 1_000_000_000_000
  const nowMs = () => now
  const minutes = (n: number) => (now += n * 60_000)
  const first = await openDemoClock(database, 'clock-test', START, nowMs)
  expect(first.now()).toBe(START)
  minutes(0.25)
  const second = await openDemoClock(database, 'clock-test', START, nowMs)
  expect(second.now()).toBe(first.now())
  await first.stop()
  await second.stop()
  const last = first.now()
  minutes(60 * 24 * 30)
  const third = await openDemoClock(database, 'clock-test', START, nowMs)
  expect(third.now() >= last).toBe(true)
  expect(Date.parse(third.now()) - Date.parse(last)).toBeLessThanOrEqual(30_000)
  await third.stop()
})
