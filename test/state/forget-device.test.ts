import { CodedError } from '@/domain/errors'
import { draftStore } from '@/state/draft-store'
import { forgetDevice } from '@/state/forget-device'
import { mapView } from '@/state/map-view-store'
import { newsStore } from '@/state/news-store'
import { valueOf } from '@/state/resource'
import { searches } from '@/state/searches-store'
import { sessionMarksStore } from '@/state/session-marks-store'
import { ticketStore } from '@/state/ticket-store'
import { loadAll } from '@/state/use-browsing'
import { askToSubscribe } from '@/platform/subscribe'
import type { Api } from '@/usecases/api'
import { doudou, grandma, living, me, signedUp } from '../features/registration/household'
import { mapStorage } from '../fakes/ports'
import { makeBackend, makeStores } from '../fakes/stores'

jest.mock('@/platform/subscribe')

const CLINIC = 'community-clinic-0524-0900'
const VINEGAR = 'donghu-vinegar-0524-1000'

/** A phone on which everything that the app can keep was used, over a backend on the same storage. */
async function aUsedPhone() {
  const storage = mapStorage()
  const backend = await living(makeBackend(storage), me, grandma, doudou)
  const { id } = await signedUp(backend, 1, CLINIC, [me, grandma])
  const other = await signedUp(backend, 2, VINEGAR, [me])
  let isOffline = false
  const between = (api: Api): Api => ({
    ...api,
    cancel: (input) => (isOffline ? Promise.reject(new CodedError('offline')) : api.cancel(input)),
  })
  const stores = makeStores({ storage, backend, between })
  await loadAll(stores)
  await Promise.all([stores.people.getState().load(), stores.notices.getState().load()])
  await new Promise((resolve) => setTimeout(resolve, 0))
  const ticket = await stores.registrations.getState().ticket(id)
  const kept = { title: '社区义诊', place: '', names: [me.name, grandma.name] }
  const times = { startsAt: '2025-05-24T09:00:00+08:00', endsAt: '2025-05-24T10:00:00+08:00' }
  ticketStore(stores)
    .getState()
    .keep({ ticket, ...kept, ...times }, backend.clock.now())
  draftStore(stores)
    .getState()
    .save({ id: 'd-1', sessionId: CLINIC, attendeeIds: [me.id], phone: '13800138000', hasConsented: true })
  stores.favourites.getState().toggle('community-clinic')
  stores.filter.getState().start({ text: '奶奶的病' })
  const [district] = (await backend.apiFor('me').getProgramme()).districts
  if (district) stores.origin.getState().chooseDistrict(district)
  searches.of(stores).getState().remember('奶奶的病')
  sessionMarksStore(stores).getState().mark(CLINIC, { agreedTo: 1 })
  jest.mocked(askToSubscribe).mockResolvedValue({ status: 'answered', answers: { one: 'accepted' } })
  await newsStore.of(stores).getState().ask(['one'], '2025')
  mapView
    .of(stores)
    .getState()
    .change({ isList: true, selection: { kind: 'venue', id: 'v' } })
  stores.settings.getState().change({ isElder: true })
  storage.write('sign-in', 'a-token')
  isOffline = true
  await stores.registrations.getState().cancel(other.id)
  isOffline = false
  return { storage, stores, backend }
}

/** Everything in the stores that could be written down. */
const inMemory = (stores: ReturnType<typeof makeStores>) =>
  JSON.stringify([
    ...[stores.registrations, stores.people, stores.notices, stores.favourites, stores.filter].map((store) =>
      store.getState(),
    ),
    stores.origin.getState(),
    draftStore(stores).getState(),
    ticketStore(stores).getState(),
    searches.of(stores).getState(),
    sessionMarksStore(stores).getState(),
    newsStore.of(stores).getState(),
    mapView.of(stores).getState(),
  ])

const THEIRS = /奶奶|豆豆|"我"|13800|community-clinic|accepted|venue|origin"|0196e000/

test('afterwards no key but the settings and the public programme is left, and no store holds a name', async () => {
  const { storage, stores } = await aUsedPhone()
  expect(storage.keys()).toEqual(
    expect.arrayContaining([
      'tickets',
      'sign-up-draft',
      'give-backs',
      'favourites',
      'searches',
      'news',
      'sign-in',
    ]),
  )
  expect(inMemory(stores)).toMatch(THEIRS)

  await stores.people.getState().eraseAccount()
  forgetDevice(stores)
  expect([...storage.keys()].sort()).toEqual(['availability', 'programme', 'settings'])
  expect(inMemory(stores)).not.toMatch(THEIRS)
})

test('the app goes on as that of a new visitor, with its settings, also when it starts anew', async () => {
  const { storage, stores, backend } = await aUsedPhone()
  await stores.people.getState().eraseAccount()
  forgetDevice(stores)
  await stores.people.getState().save({ ...me, name: '新来的' })
  expect(valueOf(stores.people.getState().people)).toEqual([{ ...me, name: '新来的' }])
  await stores.registrations.getState().load()
  expect(valueOf(stores.registrations.getState().registrations)).toEqual([])

  const again = makeStores({ storage, backend: makeBackend(storage, backend.clock.now()) })
  await again.people.getState().load()
  await again.registrations.getState().load()
  expect(valueOf(again.people.getState().people)).toHaveLength(1)
  expect(valueOf(again.registrations.getState().registrations)).toEqual([])
  expect(again.settings.getState().isElder).toBe(true)
})
