import type { Stores } from './stores'
import { ticketStore } from './ticket-store'

/**
 * Gives a registration back, and lets go of the ticket that the phone keeps once that is done.
 * @returns `waiting` where the backend could not be asked: then it will be
 */
export async function giveBack(stores: Stores, registrationId: string): Promise<'done' | 'waiting'> {
  const outcome = await stores.registrations.getState().cancel(registrationId)
  if (outcome === 'done') ticketStore(stores).getState().drop(registrationId)
  return outcome
}
