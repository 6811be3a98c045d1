import { CodedError } from '../errors'
import type { Registration } from '../registration'
import type { SessionState } from '../session-state'
import type { Instant } from '../time'
import { changed } from './change'
import type { Accepted, CheckInCommand } from './command'

/** Marks a party as arrived. A second scan of the same ticket changes nothing and says when the first was. */
export function checkIn(state: SessionState, command: CheckInCommand, now: Instant): Accepted {
  const before = state.find(command.id)
  if (!before) throw new CodedError('registration-not-found')
  if (before.status === 'checked-in') throw new CodedError('already-checked-in', { at: before.changedAt })
  if (before.status !== 'confirmed') throw new CodedError('not-confirmed')
  if (state.session.status === 'cancelled') throw new CodedError('session-cancelled')
  const registration: Registration = { ...before, status: 'checked-in', changedAt: now }
  return { effects: changed(registration, 'checked-in'), registration }
}
