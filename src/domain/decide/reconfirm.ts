import { CodedError } from '../errors'
import { owesYes, reconfirmationOf } from '../reconfirm'
import type { Registration } from '../registration'
import type { SessionState } from '../session-state'
import type { Instant } from '../time'
import type { Accepted, ReconfirmCommand } from './command'
import { ownRegistration } from './own'

/** Says that the party still comes, once it is asked. Saying it twice is the same as once. */
export function reconfirm(state: SessionState, command: ReconfirmCommand, now: Instant): Accepted {
  const before = ownRegistration(state, command)
  if (before.status === 'checked-in') return { effects: [], registration: before }
  if (before.status === 'lapsed') throw new CodedError('offer-expired')
  if (state.session.status === 'cancelled') throw new CodedError('session-cancelled')
  if (before.status !== 'confirmed') throw new CodedError('not-confirmed')
  const asking = reconfirmationOf(state.session)
  if (!asking || now < asking.askedAt) throw new CodedError('reconfirm-not-asked')
  if (!owesYes(before, asking)) return { effects: [], registration: before }
  if (now >= asking.until) throw new CodedError('offer-expired')
  const registration: Registration = { ...before, reconfirmedAt: now, changedAt: now }
  // They said it themselves: there is nothing to tell them.
  return { effects: [{ type: 'saved', registration }], registration }
}
