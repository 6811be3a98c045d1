import { wards } from '../party'
import { isLive, withOnly, type Consent, type Registration } from '../registration'
import type { SessionState } from '../session-state'
import { yearOf, type Instant } from '../time'
import { changed } from './change'
import type { Accepted, WithdrawConsentCommand } from './command'
import { ownRegistration } from './own'
import { lastOf, passOn } from './pass-on'

/** Without the children; a live one with nobody left is over. */
function without(
  children: ReadonlySet<string>,
  before: Registration,
  consent: Consent,
  now: Instant,
): Registration {
  const left: Registration = { ...withOnly(before, ({ id }) => !children.has(id)), consent }
  // When they arrived stays known.
  if (left.status === 'checked-in' && left.attendees.length > 0) return left
  if (!isLive(left)) return left
  if (left.attendees.length > 0) return { ...left, changedAt: now }
  const { offer: _answered, ...rest } = left
  return { ...rest, status: 'cancelled', changedAt: now }
}

/**
 * A guardian may take the consent back at any time (个人信息保护法 art. 15), also when the session is over: the children it
 * was needed for lose their places, and nothing of them stays in the registration but that consent was withdrawn, and when.
 */
export function withdrawConsent(
  state: SessionState,
  command: WithdrawConsentCommand,
  now: Instant,
): Accepted {
  const before = ownRegistration(state, command)
  if (!before.consent || before.consent.withdrawnAt) return { effects: [], registration: before }
  const children = new Set(wards(before.attendees, yearOf(state.session.startsAt)).map(({ id }) => id))
  const after = without(children, before, { ...before.consent, withdrawnAt: now }, now)
  const isOver = isLive(before) && !isLive(after)
  const passed = passOn(state, before, after, now)
  return {
    effects: [
      ...(isOver ? changed(after, 'cancelled') : [{ type: 'saved', registration: after } as const]),
      ...passed,
    ],
    registration: lastOf(after, passed),
  }
}
