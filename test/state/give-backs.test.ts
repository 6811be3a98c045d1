import { CodedError, type ErrorCode } from '@/domain/errors'
import { valueOf } from '@/state/resource'
import type { Api } from '@/usecases/api'
import { living, me, signedUp } from '../features/registration/household'
import { mapStorage } from '../fakes/ports'
import { makeBackend, makeStores } from '../fakes/stores'

const CLINIC = 'community-clinic-0524-0900'
const VINEGAR = 'donghu-vinegar-0524-1000'

/** Somebody with places at two sessions, on a phone whose network the test switches. */
async function aPhone() {
  const backend = await living(makeBackend(), me)
  const first = await signedUp(backend, 1, CLINIC, [me])
  const second = await signedUp(backend, 2, VINEGAR, [me])
  let refusal: ErrorCode | undefined
  let isAnswerLost = false
  let asked: string[] = []
  const between = (api: Api): Api => {
    const through =
      <I, O>(call: (input: I) => Promise<O>) =>
      async (input: I): Promise<O> => {
        if (refusal) throw new CodedError(refusal)
        return call(input)
      }
    return {
      ...api,
      listRegistrations: () => through(api.listRegistrations)(undefined),
      getAvailability: () => through(api.getAvailability)(undefined),
      cancel: async (input) => {
        asked.push(input.registrationId)
        const answer = await through(api.cancel)(input)
        if (isAnswerLost) throw new CodedError('offline')
        return answer
      },
    }
  }
  const storage = mapStorage()
  const start = () => makeStores({ backend, storage, between }).registrations
  return {
    backend,
    first,
    second,
    start,
    network(state: 'on' | ErrorCode) {
      refusal = state === 'on' ? undefined : state
      asked = []
    },
    loseAnswers: (lose: boolean) => (isAnswerLost = lose),
    asked: () => asked,
    status: async (id: string) =>
      (await backend.apiFor('me').listRegistrations()).find((one) => one.id === id)?.status,
  }
}

test('what cannot be asked for now waits, outlives the app, and is asked for once there is a network', async () => {
  const phone = await aPhone()
  phone.network('offline')
  expect(await phone.start().getState().cancel(phone.first.id)).toBe('waiting')
  const store = phone.start()
  expect(store.getState().giveBacks).toEqual({ [phone.first.id]: 'waiting' })
  await store.getState().sendGiveBacks()
  expect(store.getState().giveBacks).toEqual({ [phone.first.id]: 'waiting' })

  phone.network('on')
  await Promise.all([store.getState().sendGiveBacks(), store.getState().sendGiveBacks()])
  expect(phone.asked()).toEqual([phone.first.id])
  expect(await phone.status(phone.first.id)).toBe('cancelled')
  expect(store.getState().giveBacks).toEqual({ [phone.first.id]: 'done' })
  expect(valueOf(store.getState().registrations)?.find(({ id }) => id === phone.first.id)?.status).toBe(
    'cancelled',
  )
})

test('one whose answer was lost is asked for again, to the same effect', async () => {
  const phone = await aPhone()
  const store = phone.start()
  phone.loseAnswers(true)
  expect(await store.getState().cancel(phone.first.id)).toBe('waiting')
  phone.loseAnswers(false)
  await store.getState().sendGiveBacks()
  expect(store.getState().giveBacks).toEqual({ [phone.first.id]: 'done' })
  const counts = (await phone.backend.apiFor('x').getAvailability()).counts
  const before = (await makeBackend().apiFor('x').getAvailability()).counts
  const taken = (all: typeof counts) => all.find(({ sessionId }) => sessionId === CLINIC)?.taken
  expect(taken(counts)).toBe(taken(before))
})

test('with the network back before the app noticed, it does not wait', async () => {
  const phone = await aPhone()
  const store = phone.start()
  await store.getState().load()
  phone.network('offline')
  const cancelling = store.getState().cancel(phone.first.id)
  phone.network('on')
  expect(await cancelling).toBe('done')
})

test('a refusal is kept with its reason until it has been read; the others go their way', async () => {
  const phone = await aPhone()
  phone.network('offline')
  const store = phone.start()
  await store.getState().cancel(phone.first.id)
  await store.getState().cancel(phone.second.id)
  phone.network('already-checked-in')
  await store.getState().sendGiveBacks()
  expect(store.getState().giveBacks).toEqual({
    [phone.first.id]: 'already-checked-in',
    [phone.second.id]: 'already-checked-in',
  })
  store.getState().forgetGiveBack(phone.first.id)
  expect(phone.start().getState().giveBacks).toEqual({ [phone.second.id]: 'already-checked-in' })
})

test.each<ErrorCode>(['service-unavailable', 'too-many-requests', 'signed-out'])(
  '%s is no answer: it goes on waiting',
  async (code) => {
    const phone = await aPhone()
    phone.network('offline')
    const store = phone.start()
    await store.getState().cancel(phone.first.id)
    await store.getState().cancel(phone.second.id)
    phone.network(code)
    await store.getState().sendGiveBacks()
    expect(phone.asked()).toEqual([phone.first.id])
    expect(Object.values(store.getState().giveBacks)).toEqual(['waiting', 'waiting'])
  },
)

test('a refusal while there is a network is said at once and not kept', async () => {
  const phone = await aPhone()
  const store = phone.start()
  phone.network('already-checked-in')
  await expect(store.getState().cancel(phone.first.id)).rejects.toMatchObject({ code: 'already-checked-in' })
  expect(store.getState().giveBacks).toEqual({})
})
