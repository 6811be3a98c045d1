import { CodedError } from '../errors'
import type { SessionState } from '../session-state'
import type { Instant } from '../time'
import type { Accepted, ChangeCapacityCommand } from './command'
import { offerPlaces } from './offers'

/** A larger hall serves the waiting list at once; a smaller one must still hold everyone who has a place. */
export function changeCapacity(state: SessionState, command: ChangeCapacityCommand, now: Instant): Accepted {
  if (state.session.admission.kind !== 'sign-up') throw new CodedError('sign-up-not-offered')
  if (command.capacity < state.taken) throw new CodedError('capacity-below-taken', { taken: state.taken })
  const free = command.capacity - state.taken
  return {
    effects: [
      { type: 'capacity-changed', capacity: command.capacity },
      ...offerPlaces(state.session, state.waitingInOrder(), free, now),
    ],
  }
}
