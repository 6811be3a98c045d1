import { createCancel } from '@/state/cancel'
import * as h5 from '@/platform/request/index.h5'
import * as weapp from '@/platform/request/index.weapp'
import type { Request } from '@/platform/request/contract'
import { fake } from './fake-taro'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('./fake-taro'))

const ORIGIN = 'https://kjz.example.cn'
const ask: Request = {
  method: 'PUT',
  path: '/api/v1/people/p-1',
  headers: { authorization: 'Bearer t' },
  body: { name: '我' },
  timeoutMs: 10_000,
}
const wordless: Request = { method: 'POST', path: '/api/v1/x', headers: {}, timeoutMs: 10_000 }

/** A raw answer, as both hosts get it. */
interface Raw {
  readonly status: number
  readonly text: string
  readonly headers?: Readonly<Record<string, string>>
}

const fetchMock = jest.fn()
beforeEach(() => {
  jest.resetAllMocks()
  globalThis.fetch = fetchMock
})

function answerBrowser({ status, text, headers = {} }: Raw): void {
  const lower = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  fetchMock.mockResolvedValue({
    status,
    text: async () => text,
    headers: { get: (name: string) => lower.get(name) ?? null },
  })
}

function answerWechat({ status, text, headers = {} }: Raw): void {
  fake.request.mockReturnValue(Promise.resolve({ statusCode: status, data: text, header: headers }))
}

/** callContainer parses what it can. */
function answerContainer({ status, text, headers = {} }: Raw): void {
  let data: unknown = text
  try {
    data = JSON.parse(text)
  } catch {
    data = text
  }
  fake.cloud.callContainer.mockResolvedValue({ statusCode: status, data, header: headers })
}

describe.each([
  ['a browser', h5.sendTo(ORIGIN), answerBrowser],
  ['WeChat', weapp.sendTo(ORIGIN), answerWechat],
  ['WeChat’s cloud', weapp.sendToCloud({ env: 'prod-1', service: 'api' }), answerContainer],
])('%s', (_, send, answered) => {
  it('reads the JSON, the mark and the wait', async () => {
    answered({ status: 200, text: '{"a":1}', headers: { ETag: 'W/"7"', 'Retry-After': '3' } })
    expect(await send(ask)).toEqual({
      kind: 'answered',
      status: 200,
      body: { a: 1 },
      etag: 'W/"7"',
      retryAfterMs: 3000,
    })
  })

  it('knows an answer without a body', async () => {
    answered({ status: 204, text: '' })
    expect(await send(ask)).toEqual({ kind: 'answered', status: 204, body: undefined })
  })

  it('does not take the page of a hotel’s network for the server', async () => {
    answered({ status: 200, text: '<html>log in here</html>' })
    expect(await send(ask)).toEqual({ kind: 'lost' })
  })

  it('takes a gateway’s page of words for the refusal that it is', async () => {
    answered({ status: 502, text: '<html>bad gateway</html>' })
    expect(await send(ask)).toMatchObject({ kind: 'answered', status: 502 })
  })
})

test('a browser sends JSON to the server, and no cookies', async () => {
  answerBrowser({ status: 200, text: '{}' })
  await h5.sendTo(ORIGIN)(ask)
  expect(fetchMock).toHaveBeenCalledWith(
    `${ORIGIN}/api/v1/people/p-1`,
    expect.objectContaining({
      method: 'PUT',
      body: '{"name":"我"}',
      credentials: 'omit',
      headers: { authorization: 'Bearer t', 'content-type': 'application/json' },
    }),
  )
})

describe('a browser that hears nothing', () => {
  beforeEach(() => {
    fetchMock.mockImplementation(
      (_url: string, { signal }: RequestInit) =>
        new Promise((_resolve, reject) =>
          signal?.addEventListener('abort', () => reject(new Error('aborted'))),
        ),
    )
  })
  afterEach(() => jest.useRealTimers())

  it('gives up when the time is over', async () => {
    jest.useFakeTimers()
    const response = h5.sendTo(ORIGIN)(ask)
    jest.advanceTimersByTime(ask.timeoutMs)
    expect(await response).toEqual({ kind: 'lost' })
  })

  it('gives up when nobody waits any more', async () => {
    const cancel = createCancel()
    const response = h5.sendTo(ORIGIN)({ ...ask, cancel })
    cancel.cancel()
    expect(await response).toEqual({ kind: 'lost' })
  })
})

test('WeChat sends text with a time-out, and always a body where one may stand', async () => {
  answerWechat({ status: 200, text: '' })
  await weapp.sendTo(ORIGIN)(ask)
  expect(fake.request).toHaveBeenLastCalledWith({
    url: `${ORIGIN}/api/v1/people/p-1`,
    method: 'PUT',
    header: { authorization: 'Bearer t' },
    data: '{"name":"我"}',
    dataType: 'text',
    timeout: 10_000,
  })
  await weapp.sendTo(ORIGIN)(wordless)
  expect(fake.request).toHaveBeenLastCalledWith(expect.objectContaining({ method: 'POST', data: '{}' }))
})

test('WeChat’s request is ended when nobody waits any more', async () => {
  const abort = jest.fn()
  const waiting = Object.assign(new Promise(() => undefined), { abort })
  fake.request.mockReturnValue(waiting)
  const cancel = createCancel()
  void weapp.sendTo(ORIGIN)({ ...ask, cancel })
  cancel.cancel()
  expect(abort).toHaveBeenCalledTimes(1)
})

test.each([
  ['request', () => fake.request.mockReturnValue(Promise.reject(new Error('request:fail timeout')))],
  ['callContainer', () => fake.cloud.callContainer.mockRejectedValue(new Error('-501000'))],
])('a %s that failed is lost', async (name, fail) => {
  fail()
  const send = name === 'request' ? weapp.sendTo(ORIGIN) : weapp.sendToCloud({ env: 'e', service: 's' })
  expect(await send(ask)).toEqual({ kind: 'lost' })
})

test('WeChat’s cloud is opened once and told which service', async () => {
  answerContainer({ status: 200, text: '{}' })
  const send = weapp.sendToCloud({ env: 'prod-1', service: 'api' })
  await send(ask)
  await send(wordless)
  expect(fake.cloud.init).toHaveBeenCalledTimes(1)
  expect(fake.cloud.callContainer).toHaveBeenNthCalledWith(1, {
    config: { env: 'prod-1' },
    path: '/api/v1/people/p-1',
    method: 'PUT',
    header: { authorization: 'Bearer t', 'X-WX-SERVICE': 'api' },
    data: '{"name":"我"}',
    timeout: 10_000,
  })
})

test('a browser has no way into WeChat’s cloud', async () => {
  expect(await h5.sendToCloud({ env: 'e', service: 's' })(ask)).toEqual({ kind: 'lost' })
})
