import { CodedError } from '../errors'
import { isLive, type Registration } from '../registration'
import type { SessionState } from '../session-state'
import type { Instant } from '../time'
import { changed } from './change'
import type { Accepted, CancelCommand } from './command'
import { ownRegistration } from './own'
import { passOn } from './pass-on'

/** Gives back the whole party's places, or leaves the waiting list; what is freed is offered on at once. */
export function cancel(state: SessionState, command: CancelCommand, now: Instant): Accepted {
  const before = ownRegistration(state, command)
  if (before.status === 'checked-in') throw new CodedError('already-checked-in')
  if (!isLive(before)) return { effects: [], registration: before }
  if (now >= state.session.endsAt) throw new CodedError('session-ended')
  const { offer: _answered, ...rest } = before
  const registration: Registration = { ...rest, status: 'cancelled', changedAt: now }
  return {
    effects: [...changed(registration, 'cancelled'), ...passOn(state, before, registration, now)],
    registration,
  }
}
