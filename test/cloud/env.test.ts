import { EnvError, readSettings } from '../../cloud/env'
import { DEMO_KEY } from '../../cloud/identity/ticket-keys'

const KEY = `3:${Buffer.alloc(32, 1).toString('base64url')}`
const production = { NODE_ENV: 'production', DATABASE_URL: 'postgres://u:p@db/kjz', TICKET_KEYS: KEY }

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readSettings(environment)
  } catch (error) {
    if (error instanceof EnvError) return error.problems
    throw error
  }
  return []
}

test('without any setting it is a demonstration on this machine', () => {
  expect(readSettings({})).toMatchObject({
    isProduction: false,
    host: '127.0.0.1',
    port: 8080,
    database: { kind: 'pglite', folder: '.data' },
    edition: '2025-taiyuan',
    auth: { mode: 'token', wechat: undefined },
    ticketKeys: [DEMO_KEY],
  })
})

test('a variable that is empty counts as not set, as compose files write them', () => {
  expect(readSettings({ DATABASE_URL: '', PORT: ' ' })).toEqual(readSettings({}))
})

test('production listens to everybody, publishes nothing by itself and signs with its own key', () => {
  const settings = readSettings({ ...production, TICKET_KEYS: `${KEY},2:${KEY.slice(2)}` })
  expect(settings).toMatchObject({ isProduction: true, host: '0.0.0.0', edition: undefined })
  expect(settings.ticketKeys.map(({ id }) => id)).toEqual([3, 2])
})

test('all that is wrong is said at once, with what to set', () => {
  expect(problemsOf({ NODE_ENV: 'production', AUTH_MODE: 'mock' })).toEqual([
    expect.stringMatching(/^DATABASE_URL is missing: .* set postgres:\/\//),
    expect.stringMatching(/^AUTH_MODE=mock .* set token or wxcloud/),
    expect.stringMatching(/^TICKET_KEYS is missing .* set 1:/),
  ])
})

test.each([
  ['PORT', 'eighty'],
  ['NODE_ENV', 'prod'],
  ['AUTH_MODE', 'none'],
  ['DATABASE_URL', 'mysql://db'],
  ['WECHAT_APP_ID', 'wx123'],
  ['WECHAT_APP_SECRET', 'secret'],
  ['SITE', 'https://kjz.example.cn/app'],
  ['TICKET_KEYS', '1:short'],
  ['TICKET_KEYS', `${KEY},${KEY}`],
  ['TICKET_KEYS', `256:${KEY.slice(2)}`],
  ['METRICS_TOKEN', 'guess'],
  ['ALLOWED_ORIGINS', '*'],
  ['LIMIT_ACCOUNT', '0'],
])('%s=%s is refused by its name', (name, value) => {
  expect(problemsOf({ [name]: value })).toEqual([expect.stringMatching(`^${name}`)])
})

test('the value of a secret that is not as it should be is not repeated', () => {
  expect(
    problemsOf({ WECHAT_APP_SECRET: 'my-secret', WECHAT_APP_ID: `wx${'0'.repeat(16)}` }).join(),
  ).not.toContain('my-secret')
})

test('in production the public key of the demonstration signs nothing, neither alone nor beside another', () => {
  const demo = `0:${Buffer.from(DEMO_KEY.seed).toString('base64url')}`
  for (const TICKET_KEYS of [demo, `${KEY},${demo}`])
    expect(problemsOf({ ...production, TICKET_KEYS })).toEqual([expect.stringMatching(/^TICKET_KEYS/)])
})

test('cloud hosting has to know its app and that nobody else reaches the container', () => {
  expect(problemsOf({ AUTH_MODE: 'wxcloud' })).toEqual([
    expect.stringMatching(/^WECHAT_APP_ID/),
    expect.stringMatching(/^PUBLIC_ACCESS/),
  ])
})

test('an app id without its secret is half a setting', () => {
  expect(problemsOf({ WECHAT_APP_ID: `wx${'0'.repeat(16)}` })).toEqual([
    expect.stringMatching(/^WECHAT_APP_ID and WECHAT_APP_SECRET/),
  ])
})
