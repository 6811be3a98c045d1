import type { Registration } from '../domain/registration'
import type { MyRegistration } from './api'
import type { Store } from './ports'

/** The registration as its owner sees it. */
export async function toMine(store: Store, registration: Registration): Promise<MyRegistration> {
  const { accountId: _owner, ...mine } = registration
  if (registration.status !== 'waiting') return mine
  const { parties, people } = await store.ahead(registration)
  return { ...mine, partiesAhead: parties, peopleAhead: people }
}
