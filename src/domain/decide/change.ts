import type { RegistrationEventType } from '../events'
import type { Registration } from '../registration'
import type { Effect } from './command'

/** A registration's new state together with the news of it. */
export function changed(registration: Registration, type: RegistrationEventType): readonly Effect[] {
  const { id, sessionId, accountId } = registration
  return [
    { type: 'saved', registration },
    { type: 'told', event: { type, registrationId: id, sessionId, accountId } },
  ]
}
