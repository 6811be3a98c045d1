import { createAvailabilityStore } from '@/state/availability-store'
import { watchCounts } from '@/state/watch-counts'
import { CodedError } from '@/domain/errors'
import type { Availability } from '@/usecases/api'
import { mapStorage } from '../fakes/ports'
import { makeBackend } from '../fakes/stores'

const CLINIC = 'community-clinic-0524-0900'
const SECOND = 1000

/** A server that others sign up at, on a device whose time is the test's. */
async function aServer() {
  let isReached = true
  let asked = 0
  let last: Availability['counts'] = [count(0)]
  const api = {
    ...makeBackend().apiFor('me'),
    getAvailability: async (): Promise<Availability> => {
      asked += 1
      if (!isReached) throw new CodedError('offline')
      return { asOf: new Date(Date.now()).toISOString(), counts: last }
    },
  }
  const storage = mapStorage()
  const write = jest.spyOn(storage, 'write')
  const store = createAvailabilityStore(api, storage, () => Date.now())
  await store.getState().load()
  asked = 0
  write.mockClear()
  return {
    store,
    write,
    asked: () => asked,
    reach: (can: boolean) => (isReached = can),
    signUp: (taken: number) => (last = [count(taken)]),
    taken: () => {
      const { counts } = store.getState()
      return counts.status === 'ready' ? counts.value.get(CLINIC)?.taken : undefined
    },
  }
}

const count = (taken: number) => ({
  sessionId: CLINIC,
  taken,
  offeredPeople: 0,
  waitingParties: 0,
  waitingPeople: 0,
})

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

test('somebody else’s sign-up is seen within two seconds', async () => {
  const server = await aServer()
  const stop = watchCounts(server.store)
  await jest.advanceTimersByTimeAsync(10 * SECOND)
  server.signUp(7)
  await jest.advanceTimersByTimeAsync(2 * SECOND)
  expect(server.taken()).toBe(7)
  stop()
})

test('nothing is asked once nobody looks', async () => {
  const server = await aServer()
  watchCounts(server.store)()
  await jest.advanceTimersByTimeAsync(60 * SECOND)
  expect(server.asked()).toBe(0)
})

test('an answer that is under way when nobody looks any more is the last', async () => {
  const server = await aServer()
  const stop = watchCounts(server.store)
  jest.advanceTimersByTime(2 * SECOND)
  stop()
  await jest.advanceTimersByTimeAsync(60 * SECOND)
  expect(server.asked()).toBe(1)
})

test('where nothing happens it asks seldom, until something does', async () => {
  const server = await aServer()
  const stop = watchCounts(server.store)
  await jest.advanceTimersByTimeAsync(5 * 60 * SECOND)
  const before = server.asked()
  await jest.advanceTimersByTimeAsync(60 * SECOND)
  expect(server.asked() - before).toBe(4)
  server.signUp(3)
  await jest.advanceTimersByTimeAsync(15 * SECOND)
  expect(server.taken()).toBe(3)
  server.signUp(4)
  await jest.advanceTimersByTimeAsync(2 * SECOND)
  expect(server.taken()).toBe(4)
  stop()
})

test('a server that does not answer is asked less and less often, and at once as before when it is back', async () => {
  const server = await aServer()
  const stop = watchCounts(server.store)
  server.reach(false)
  await jest.advanceTimersByTimeAsync(10 * 60 * SECOND)
  expect(server.asked()).toBeLessThan(20)
  server.reach(true)
  await jest.advanceTimersByTimeAsync(60 * SECOND)
  server.signUp(5)
  await jest.advanceTimersByTimeAsync(2 * SECOND)
  expect(server.taken()).toBe(5)
  stop()
})

test('looking every other second draws nothing anew and spares the storage', async () => {
  const server = await aServer()
  const { counts: before } = server.store.getState()
  const stop = watchCounts(server.store)
  await jest.advanceTimersByTimeAsync(20 * SECOND)
  const { counts: after, offsetMs } = server.store.getState()
  expect(server.asked()).toBeGreaterThan(10)
  expect(after.status === 'ready' && before.status === 'ready' && after.value === before.value).toBe(true)
  expect(offsetMs).toBe(0)
  expect(server.write).not.toHaveBeenCalled()
  stop()
})
