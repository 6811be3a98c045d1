import { CodedError } from '../domain/errors'
import type { Registration } from '../domain/registration'
import type { Caller } from './api'
import type { Store } from './ports'

/**
 * The caller's own registration.
 * @throws CodedError registration-not-found, for somebody else's as well, so that ids cannot be tried out
 */
export async function ownRegistration(store: Store, caller: Caller, id: string): Promise<Registration> {
  const registration = await store.registration(caller.accountId, id)
  if (!registration) throw new CodedError('registration-not-found')
  return registration
}
