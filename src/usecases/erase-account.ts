import type { Caller, Erased } from './api'
import type { Ports, Store } from './ports'
import type { Submit } from './session-queue'

type Given = Omit<Erased, 'people'>

/** One after the other: each gives its places back in a transaction of its own. */
async function eraseRegistrations(store: Store, submit: Submit, { accountId }: Caller): Promise<Given> {
  const registrations = await store.registrationsOf(accountId)
  let placesGivenBack = 0
  for (const { id, sessionId } of registrations) {
    const done = await submit(sessionId, { type: 'erase', id, accountId })
    placesGivenBack += done.placesGivenBack ?? 0
  }
  return { registrations: registrations.length, placesGivenBack }
}

/**
 * Erases all that is known of somebody. What leads to the account goes last, so that whoever was interrupted can ask again
 * and finish.
 */
export async function eraseAccount({ store }: Ports, submit: Submit, caller: Caller): Promise<Erased> {
  const first = await eraseRegistrations(store, submit, caller)
  const people = await store.forgetAccount(caller.accountId)
  // A sign-up that was on its way has arrived by now, and without a household there is no other.
  const late = await eraseRegistrations(store, submit, caller)
  return {
    people,
    registrations: first.registrations + late.registrations,
    placesGivenBack: first.placesGivenBack + late.placesGivenBack,
  }
}
