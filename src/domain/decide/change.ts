import type { EventFacts, RegistrationEventType } from '../events'
import type { Registration } from '../registration'
import type { Instant } from '../time'
import type { Effect } from './command'

/** News of a registration; `occasion` tells apart what can happen to it more than once. */
export function told(
  { id, sessionId, accountId }: Registration,
  type: RegistrationEventType,
  at: Instant,
  facts: EventFacts = {},
  occasion = '',
): Effect {
  return { type: 'told', event: { type, registrationId: id, sessionId, accountId, at, occasion, facts } }
}

/** A registration's new state together with the news of it. */
export function changed(
  registration: Registration,
  type: RegistrationEventType,
  facts?: EventFacts,
): readonly Effect[] {
  return [{ type: 'saved', registration }, told(registration, type, registration.changedAt, facts)]
}
