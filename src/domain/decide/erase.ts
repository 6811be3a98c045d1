import { placesFreedBy } from '../given-back'
import type { Registration } from '../registration'
import type { SessionState } from '../session-state'
import type { Instant } from '../time'
import type { Accepted, EraseCommand } from './command'
import { passOn } from './pass-on'

/** Whoever was there was there: the head-count stays, and nothing that says who it was. */
function nameless({
  id,
  sessionId,
  status,
  seq,
  createdAt,
  changedAt,
  attendees,
}: Registration): Registration {
  return {
    id,
    sessionId,
    accountId: '',
    attendees: attendees.map((_, i) => ({ id: `${id}-${i + 1}`, kind: 'adult', name: '' })),
    phone: '',
    status,
    seq,
    createdAt,
    changedAt,
  }
}

/** Removes a registration; the places it held are offered on. Of one that is not there nothing is left to remove. */
export function erase(state: SessionState, command: EraseCommand, now: Instant): Accepted {
  const before = state.find(command.id)
  if (!before || before.accountId !== command.accountId) return { effects: [] }
  if (before.status === 'checked-in')
    return { effects: [{ type: 'saved', registration: nameless(before) }], registration: before }
  return {
    // Nobody is left to be told.
    effects: [{ type: 'removed', registration: before }, ...passOn(state, before, undefined, now)],
    registration: before,
    placesGivenBack: placesFreedBy(before, state.session, now),
  }
}
