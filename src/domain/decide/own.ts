import { CodedError } from '../errors'
import type { Registration } from '../registration'
import type { SessionState } from '../session-state'

/** The account's own registration. Somebody else's answers exactly like one that does not exist. */
export function ownRegistration(
  state: SessionState,
  command: { readonly id: string; readonly accountId: string },
): Registration {
  const registration = state.find(command.id)
  if (!registration || registration.accountId !== command.accountId)
    throw new CodedError('registration-not-found')
  return registration
}
