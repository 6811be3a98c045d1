import { demoClock } from '../../mock/demo-clock'
import type { EditionFiles } from '../../mock/edition-files'
import { expandEdition } from '../../mock/expand-edition'
import { createMemoryStore } from '../../mock/memory-store'
import { fromMs } from '@/domain/time'
import { deviceNowMs } from '@/platform/clock'
import type { DeviceStorage } from '@/platform/storage/contract'
import type { Api } from '@/usecases/api'
import { createApi } from '@/usecases/create-api'
import type { TicketSigner } from '@/usecases/ports'

/** A phone without a server has one account. */
const THIS_DEVICE = 'this-device'

/** Signing weighs more than all the rules together and is wanted once a ticket is, so it is fetched then. */
const lateSigner: TicketSigner = {
  keyId: 0,
  async sign(bytes) {
    const { demoSigner } = await import(
      /* webpackChunkName: "subpages/demo/signer" */ '../../mock/ticket-signer'
    )
    return demoSigner.sign(bytes)
  },
}

/** The backend inside the app: the server's own use cases over the phone's storage. */
export function createLocalApi(storage: DeviceStorage, files: EditionFiles): Api {
  const { programme, demo } = expandEdition(files)
  const store = createMemoryStore({ programme, demo, storage })
  const { demoClock: demoStart } = programme.edition
  const clock = demoStart
    ? demoClock(demoStart, deviceNowMs, store.lastChange())
    : { now: () => fromMs(deviceNowMs()) }
  // Nobody to tell: on one device the screen that did it shows it.
  const notifier = { notify: () => Promise.resolve() }
  return createApi({ store, clock, notifier, signer: lateSigner })({ accountId: THIS_DEVICE })
}
