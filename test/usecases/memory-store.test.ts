import { createMemoryStore } from '../../mock/memory-store'
import { demoSigner } from '../../mock/ticket-signer'
import { createApi } from '@/usecases/create-api'
import { createOrganiserApi } from '@/usecases/create-organiser-api'
import { mapStorage, recordingNotifier, stoppedClock } from '../fakes/ports'
import { describeApi } from './api.contract'
import { contractProgramme as programme, MORNING, SESSIONS } from './contract-programme'
import { aHousehold, registerInput, uuid } from './contract-steps'

function makeBackend(storage = mapStorage()) {
  const clock = stoppedClock(MORNING)
  const notifier = recordingNotifier()
  const store = createMemoryStore({ programme, storage })
  const ports = { store, clock, notifier, signer: demoSigner }
  const api = createApi(ports)
  return {
    host: createOrganiserApi(ports),
    store,
    notifier,
    storage,
    as: (accountId: string) => api({ accountId }),
    moveClock: clock.move,
    close: () => Promise.resolve(),
  }
}

describeApi('the store in the app', () => Promise.resolve(makeBackend()))

describe('the store in the app', () => {
  async function signedUp(storage = mapStorage()) {
    const backend = makeBackend(storage)
    const api = backend.as('me')
    await aHousehold(api, 'mum')
    await api.register(registerInput(1, SESSIONS.open, ['mum']))
    return backend
  }

  it('remembers registrations and people when the app is started again', async () => {
    const { storage } = await signedUp()
    const again = makeBackend(storage).as('me')
    expect(await again.listRegistrations()).toMatchObject([{ id: uuid(1), status: 'confirmed' }])
    expect(await again.listPeople()).toHaveLength(1)
  })

  it.each(['{', '"text"', '{"version":0,"items":[]}', '{"version":1}'])(
    'starts afresh from an entry it cannot read: %s',
    async (damage) => {
      const { storage } = await signedUp()
      for (const key of storage.keys()) storage.entries.set(key, damage)
      const again = makeBackend(storage).as('me')
      expect(await again.listRegistrations()).toEqual([])
      await aHousehold(again, 'mum')
      expect(await again.register(registerInput(2, SESSIONS.open, ['mum']))).toMatchObject({
        status: 'confirmed',
      })
    },
  )

  it('loses one session and not the others when one entry is damaged', async () => {
    const backend = await signedUp()
    await backend.as('me').register(registerInput(2, SESSIONS.small, ['mum']))
    const [key] = backend.storage.keys().filter((name) => name.endsWith(SESSIONS.small))
    backend.storage.entries.set(key ?? '', 'damaged')
    expect(await makeBackend(backend.storage).as('me').listRegistrations()).toMatchObject([{ id: uuid(1) }])
  })

  it('refuses to promise a place that a full device could not keep', async () => {
    const backend = await signedUp()
    const api = backend.as('me')
    await aHousehold(api, 'mum', 'dad')
    backend.storage.fillUp()
    await expect(api.register(registerInput(2, SESSIONS.open, ['dad']))).rejects.toMatchObject({
      code: 'storage-full',
    })
    expect(await api.listRegistrations()).toHaveLength(1)
    backend.storage.fillUp(false)
    expect(await api.register(registerInput(2, SESSIONS.open, ['dad']))).toMatchObject({
      status: 'confirmed',
    })
  })

  it('keeps nothing of an erased account on the device', async () => {
    const { as, storage } = await signedUp()
    const kept = () => [...storage.entries.values()].join()
    expect(kept()).toContain('王芳')
    await as('me').eraseAccount()
    for (const secret of ['王芳', '13800000000', 'mum', '"me"']) expect(kept()).not.toContain(secret)
    expect(storage.keys().filter((key) => key.includes('people'))).toEqual([])
    const again = makeBackend(storage)
    expect(await again.as('me').listRegistrations()).toEqual([])
    expect(await again.as('me').listPeople()).toEqual([])
  })

  it('tells each event once, after it is stored', async () => {
    const { notifier, as } = await signedUp()
    await as('me').register(registerInput(1, SESSIONS.open, ['mum']))
    expect(notifier.events).toEqual([
      {
        type: 'registered',
        registrationId: uuid(1),
        sessionId: SESSIONS.open,
        accountId: 'me',
        at: MORNING,
        occasion: '',
        facts: {},
      },
    ])
  })

  it('remembers what happened, what was read and how a session was changed', async () => {
    const { storage, host, as } = await signedUp()
    await as('me').readNotices({ until: MORNING })
    await host.changeSession({ sessionId: SESSIONS.open, venueId: 'far' })
    const again = makeBackend(storage).as('me')
    expect(await again.listNotices()).toEqual(await as('me').listNotices())
    expect(await again.listNotices()).toMatchObject([{ kind: 'session-moved' }, { isRead: true }])
    expect(await again.getProgramme()).toEqual(await as('me').getProgramme())
  })

  it('reads what was saved before there were notices', async () => {
    const { storage } = await signedUp()
    for (const [key, text] of storage.entries) {
      const { version, items } = JSON.parse(text) as Record<string, unknown>
      storage.entries.set(key, JSON.stringify({ version, items }))
    }
    const again = makeBackend(storage).as('me')
    expect(await again.listRegistrations()).toHaveLength(1)
    expect(await again.listNotices()).toMatchObject([{ kind: 'registered' }])
  })

  it('moves no session that a full device could not keep moved', async () => {
    const { storage, host, as } = await signedUp()
    const before = await as('me').getProgramme()
    storage.fillUp()
    const asked = host.changeSession({ sessionId: SESSIONS.open, status: 'cancelled' })
    await expect(asked).rejects.toMatchObject({ code: 'storage-full' })
    expect(await as('me').getProgramme()).toEqual(before)
    expect(await as('me').listNotices()).toHaveLength(1)
  })

  it('keeps the programme the very same while nothing in it changes', async () => {
    const { as } = await signedUp()
    const before = await as('me').getProgramme()
    await as('me').cancel({ registrationId: uuid(1) })
    expect(await as('me').getProgramme()).toBe(before)
  })

  it('starts a demonstration with parties that behave like any others', async () => {
    const demo = { [SESSIONS.small]: { confirmed: [2, 2], waiting: [1] } }
    const store = createMemoryStore({ programme, demo, storage: mapStorage() })
    const before = await store.counts()
    const ports = { store, clock: stoppedClock(MORNING), notifier: recordingNotifier(), signer: demoSigner }
    const api = createApi(ports)({ accountId: 'me' })
    await aHousehold(api, 'mum')
    const mine = await api.register(registerInput(1, SESSIONS.small, ['mum']))
    expect(before).toContainEqual({
      sessionId: SESSIONS.small,
      taken: 4,
      offeredPeople: 0,
      waitingParties: 1,
      waitingPeople: 1,
    })
    expect(mine).toMatchObject({ status: 'waiting', partiesAhead: 1 })
    expect(store.lastChange()).toBe(MORNING)
  })
})
