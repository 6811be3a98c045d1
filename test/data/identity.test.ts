import { httpApi } from '@/data/http'
import { tokenIdentity } from '@/data/identity'
import type { Request, Response } from '@/platform/request/contract'
import { SIGN_IN } from '@/usecases/wire'
import { mapStorage } from '../fakes/ports'
import { answer, fakePause, fakeSend, lost } from '../fakes/send'

const guest = { hasAccount: false, loginCode: async () => undefined }

interface Given {
  readonly kept?: string
  readonly signIn?: Parameters<typeof tokenIdentity>[0]['signIn']
  /** Before the server gets to see it. */
  readonly reply?: (request: Request) => Response | undefined
}

/** An app over a server that gives out token-1, token-2 … and knows only the last one. */
function anApp({ kept, signIn = guest, reply = () => undefined }: Given = {}) {
  const storage = mapStorage(new Map(kept === undefined ? [] : [['sign-in', kept]]))
  let given = 0
  const { send, sent } = fakeSend((request) => {
    const own = reply(request)
    if (own) return own
    if (request.path.includes('/sign-in/')) return answer(200, { token: `token-${++given}` })
    const isKnown = given > 0 && request.headers.authorization === `Bearer token-${given}`
    return isKnown ? answer(200, []) : answer(401, { code: 'signed-out' })
  })
  const { pause } = fakePause()
  const api = httpApi({ send, pause, identity: tokenIdentity({ send, pause, storage, signIn }) })
  const signIns = () => sent.filter(({ path }) => path.includes('/sign-in/'))
  return { api, sent, storage, signIns }
}

test('a visitor of the web page signs in as a guest when it is first needed, and once', async () => {
  const { api, signIns, storage } = anApp()
  await Promise.all([api.listPeople(), api.listRegistrations(), api.listPeople()])
  expect(signIns().map(({ path, body }) => ({ path, body }))).toEqual([
    { path: SIGN_IN.guest, body: undefined },
  ])
  expect(storage.entries.get('sign-in')).toBe('token-1')
})

test('the programme needs nobody', async () => {
  const { api, sent, signIns } = anApp({ reply: () => answer(200, {}) })
  await api.getProgramme()
  await api.getAvailability()
  expect(signIns()).toEqual([])
  expect(sent.every(({ headers }) => headers.authorization === undefined)).toBe(true)
})

test('an app that starts again is still the same person', async () => {
  const first = anApp()
  await first.api.listPeople()
  const again = tokenIdentity({
    send: async () => lost,
    pause: fakePause().pause,
    storage: first.storage,
    signIn: guest,
  })
  expect(await again.headers()).toEqual({ authorization: 'Bearer token-1' })
})

test('a token the server no longer knows is replaced once, however many calls found out', async () => {
  const { api, signIns, sent, storage } = anApp({ kept: 'of-last-year' })
  const answers = await Promise.all(Array.from({ length: 20 }, () => api.listRegistrations()))
  expect(answers).toHaveLength(20)
  expect(signIns()).toHaveLength(1)
  expect(sent).toHaveLength(20 + 1 + 20)
  expect(storage.entries.get('sign-in')).toBe('token-1')
})

test('a refusal that arrives late does not throw away the new token', async () => {
  const { send } = fakeSend(() => answer(200, { token: 'new' }))
  const storage = mapStorage(new Map([['sign-in', 'old']]))
  const identity = tokenIdentity({ send, pause: fakePause().pause, storage, signIn: guest })
  const old = await identity.headers()
  identity.forget(old)
  const fresh = await identity.headers()
  identity.forget(old)
  expect(await identity.headers()).toEqual(fresh)
})

test('a server that refuses the new token too is not asked a third time', async () => {
  const { api, signIns } = anApp({
    kept: 'old',
    reply: ({ path }) => (path.includes('/sign-in/') ? undefined : answer(401, { code: 'signed-out' })),
  })
  await expect(api.listPeople()).rejects.toMatchObject({ code: 'signed-out' })
  expect(signIns()).toHaveLength(1)
})

test('on WeChat each try to sign in has a code of its own', async () => {
  let codes = 0
  const signIn = { hasAccount: true, loginCode: async () => `code-${++codes}` }
  let isFirst = true
  const { api, signIns } = anApp({
    signIn,
    reply({ path }) {
      if (!path.includes('/sign-in/') || !isFirst) return undefined
      isFirst = false
      return lost
    },
  })
  await api.listPeople()
  expect(signIns().map(({ path, body }) => ({ path, body }))).toEqual([
    { path: SIGN_IN.wechat, body: { code: 'code-1' } },
    { path: SIGN_IN.wechat, body: { code: 'code-2' } },
  ])
})

test('without a code from WeChat nothing is sent, and there is no network', async () => {
  const { api, sent } = anApp({ signIn: { hasAccount: true, loginCode: async () => undefined } })
  await expect(api.listPeople()).rejects.toMatchObject({ code: 'offline' })
  expect(sent).toEqual([])
})

test('a sign-in that was refused says why, and the next call tries again', async () => {
  let isClosed = true
  const { api } = anApp({
    reply: ({ path }) =>
      path.includes('/sign-in/') && isClosed ? answer(400, { code: 'input-invalid' }) : undefined,
  })
  await expect(api.listPeople()).rejects.toMatchObject({ code: 'input-invalid' })
  isClosed = false
  expect(await api.listPeople()).toEqual([])
})

test('the token stands in no address and no body', async () => {
  const { api, sent } = anApp()
  await api.listPeople()
  await api.cancel({ registrationId: 'r-1' })
  expect(sent.some(({ path, body }) => `${path}${JSON.stringify(body)}`.includes('token-1'))).toBe(false)
})

test('after erasing the account the app keeps no token, and goes on as somebody new', async () => {
  const erased = { people: 1, registrations: 0, placesGivenBack: 0 }
  const { api, sent, signIns, storage } = anApp({
    reply: ({ path }) => (path.endsWith('/account') ? answer(200, erased) : undefined),
  })
  await api.listPeople()
  expect(await api.eraseAccount()).toEqual(erased)
  expect(storage.entries.has('sign-in')).toBe(false)
  await api.listPeople()
  expect(signIns()).toHaveLength(2)
  expect(sent.at(-1)?.headers).toEqual({ authorization: 'Bearer token-2' })
})

test('an erased account whose answer was lost is not asked for again as the old one', async () => {
  let isFirst = true
  const { api, storage } = anApp({
    reply({ path, headers }) {
      if (!path.endsWith('/account')) return undefined
      if (isFirst) {
        isFirst = false
        return lost
      }
      // The server erased it: it knows nobody by that token.
      if (headers.authorization === 'Bearer token-1') return answer(401, { code: 'signed-out' })
      return answer(200, { people: 0, registrations: 0, placesGivenBack: 0 })
    },
  })
  await api.listPeople()
  expect(await api.eraseAccount()).toEqual({ people: 0, registrations: 0, placesGivenBack: 0 })
  expect(storage.entries.has('sign-in')).toBe(false)
})

test('an account that could not be erased keeps its token', async () => {
  const { api, storage } = anApp({
    reply: ({ path }) => (path.endsWith('/account') ? answer(500, { code: 'unexpected' }) : undefined),
  })
  await api.listPeople()
  await expect(api.eraseAccount()).rejects.toMatchObject({ code: 'unexpected' })
  expect(storage.entries.get('sign-in')).toBe('token-1')
})
