import path from 'node:path'
import type { Session } from '@/domain/session'
import { toMs, type Instant } from '@/domain/time'
import type { Located } from '@/platform/location'
import type { DeviceStorage } from '@/platform/storage/contract'
import { createStores, type Stores } from '@/state/stores'
import type { Api } from '@/usecases/api'
import { createApi } from '@/usecases/create-api'
import { createOrganiserApi } from '@/usecases/create-organiser-api'
import { createMemoryStore } from '../../mock/memory-store'
import { readEdition } from '../../mock/read-edition'
import { demoSigner } from '../../mock/ticket-signer'
import { mapStorage, recordingNotifier, stoppedClock } from './ports'

/** The demonstration's first moment. */
const DEMO_NOW = '2025-05-20T08:00:00+08:00'

const edition = readEdition(path.join(__dirname, '../../mock/editions/2025-taiyuan'))

/**
 * The in-app backend with the real edition, its parties included, on a clock that stands still.
 * @param asPublished what the host had said otherwise
 */
export function makeBackend(
  storage: DeviceStorage = mapStorage(),
  now: Instant = DEMO_NOW,
  asPublished: (session: Session) => Session = (session) => session,
) {
  const clock = stoppedClock(now)
  const programme = { ...edition.programme, sessions: edition.programme.sessions.map(asPublished) }
  const store = createMemoryStore({ ...edition, programme, storage })
  const ports = { store, clock, notifier: recordingNotifier(), signer: demoSigner }
  const apiOf = createApi(ports)
  return {
    clock,
    store,
    host: createOrganiserApi(ports),
    apiFor: (accountId: string): Api => apiOf({ accountId }),
  }
}

export type Backend = ReturnType<typeof makeBackend>

interface StoresForTest {
  readonly now?: Instant
  /** What is kept on the device; give the same one again for an app that starts anew. */
  readonly storage?: DeviceStorage
  readonly backend?: Backend
  /** Stands between the app and its backend, e.g. to lose an answer. */
  readonly between?: (api: Api) => Api
  /** What the device answers when asked where it is; one that cannot tell if absent. */
  readonly locate?: () => Promise<Located>
}

const nowhere = async (): Promise<Located> => ({ status: 'unsupported' })

/** The app's stores over the real edition. */
export function makeStores(options: StoresForTest = {}): Stores {
  const { storage = mapStorage(), now, between = (api: Api) => api, locate = nowhere } = options
  const backend = options.backend ?? makeBackend(storage, now)
  return createStores({
    api: between(backend.apiFor('me')),
    storage,
    deviceNowMs: () => toMs(backend.clock.now()),
    locate,
  })
}

/** A backend whose edition takes place in real time. */
export const withoutDemoClock = (api: Api): Api => ({
  ...api,
  getProgramme: async () => {
    const programme = await api.getProgramme()
    const { demoClock: _none, ...edition } = programme.edition
    return { ...programme, edition }
  },
})
