import { createCancel } from '@/state/cancel'
import { httpApi } from '@/data/http'
import { hostIdentity } from '@/data/identity'
import type { Api } from '@/usecases/api'
import { requestOf } from '@/usecases/wire'
import { answer, fakePause, fakeSend, inTurn, lost } from '../fakes/send'
import { makeBackend } from '../fakes/stores'

const CLINIC = 'community-clinic-0524-0900'
const ref = { registrationId: 'r-1' }

function over(reply: Parameters<typeof fakeSend>[0]) {
  const { send, sent } = fakeSend(reply)
  const { pause, pauses } = fakePause()
  return { api: httpApi({ send, identity: hostIdentity, pause }), sent, pauses }
}

test('a sign-up whose answer was lost is sent again and gets the first answer', async () => {
  const backend: Api = makeBackend().apiFor('me')
  await backend.savePerson({ id: 'p-me', kind: 'adult', name: '我' })
  const input = {
    id: '0196e000-0000-7000-8000-000000000001',
    sessionId: CLINIC,
    attendeeIds: ['p-me'],
    phone: '13800000000',
    acceptWaiting: false,
  }
  let isFirst = true
  const { api, sent } = over(async () => {
    const registration = await backend.register(input)
    if (isFirst) {
      isFirst = false
      return lost
    }
    return answer(200, registration)
  })
  const registration = await api.register(input)
  expect(registration.status).toBe('confirmed')
  expect(await backend.listRegistrations()).toHaveLength(1)
  const { id: _path, ...body } = input
  expect(sent.map(({ path }) => path)).toEqual([
    requestOf('register', input).path,
    requestOf('register', input).path,
  ])
  expect(sent[1]).toMatchObject({ method: 'PUT', body })
})

test('without a network it is tried three times, with longer and longer pauses, and then said', async () => {
  const { api, sent, pauses } = over(() => lost)
  await expect(api.listPeople()).rejects.toMatchObject({ code: 'offline' })
  expect(sent).toHaveLength(3)
  expect(pauses).toEqual([
    { n: 2, askedMs: 0 },
    { n: 3, askedMs: 0 },
  ])
})

test('every request has a time-out shorter than what WeChat allows', async () => {
  const { api, sent } = over(() => answer(200, []))
  await api.listPeople()
  expect(sent[0]?.timeoutMs).toBeLessThan(15_000)
})

test('a server that asks for a short while is asked again after it', async () => {
  const { api, pauses } = over(inTurn(answer(429, undefined, { retryAfterMs: 3000 }), answer(200, [])))
  expect(await api.listPeople()).toEqual([])
  expect(pauses).toEqual([{ n: 2, askedMs: 3000 }])
})

test('one that asks for a long while is left alone, and it is said how long', async () => {
  const refused = answer(429, { code: 'too-many-requests' }, { retryAfterMs: 60_000 })
  const { api, sent } = over(() => refused)
  await expect(api.listPeople()).rejects.toMatchObject({
    code: 'too-many-requests',
    facts: { retryAfterSeconds: 60 },
  })
  expect(sent).toHaveLength(1)
})

test('a busy server is asked again; one that stays busy is said to be', async () => {
  const once = over(inTurn(answer(503), answer(200, [])))
  expect(await once.api.listPeople()).toEqual([])
  const always = over(() => answer(502, '<html>'))
  await expect(always.api.listPeople()).rejects.toMatchObject({ code: 'service-unavailable' })
  expect(always.sent).toHaveLength(3)
})

test('a refusal is sent once and keeps its code and facts', async () => {
  const { api, sent } = over(() => answer(409, { code: 'session-full', facts: { left: 1 } }))
  await expect(api.cancel(ref)).rejects.toMatchObject({ code: 'session-full', facts: { left: 1 } })
  expect(sent).toHaveLength(1)
})

test.each([
  [401, 'signed-out'],
  [429, 'too-many-requests'],
  [500, 'unexpected'],
  [507, 'service-unavailable'],
])('a status %i without a code of ours is %s', async (status, code) => {
  const { api } = over(() => answer(status, { code: 'of-another-server' }))
  await expect(api.listPeople()).rejects.toMatchObject({ code })
})

test('what nobody waits for any more is not sent again', async () => {
  const waiting = createCancel()
  const { api, sent } = over(() => {
    waiting.cancel()
    return lost
  })
  await expect(api.getTicket(ref, waiting)).rejects.toMatchObject({ code: 'offline' })
  expect(sent).toHaveLength(1)
})

test('counts that have not changed come without a body, and are as of now', async () => {
  const now = jest.spyOn(Date, 'now').mockReturnValue(1_000_000)
  const backend = createCounts()
  const { api, sent } = over(inTurn(answer(200, backend, { etag: 'W/"1"' }), answer(304)))
  const first = await api.getAvailability()
  now.mockReturnValue(1_000_000 + 90_000)
  const second = await api.getAvailability()
  now.mockRestore()
  expect(sent.map(({ headers }) => headers)).toEqual([{}, { 'if-none-match': 'W/"1"' }])
  expect(first.asOf).toBe('2025-05-20T08:00:00+08:00')
  expect(second.asOf).toBe('2025-05-20T08:01:30+08:00')
  expect(second.counts).toBe(first.counts)
})

const createCounts = () => ({
  asOf: '2025-05-20T08:00:00+08:00',
  counts: [{ sessionId: CLINIC, taken: 1, offeredPeople: 0, waitingParties: 0, waitingPeople: 0 }],
})
