import { answerBy } from './answer-by'
import type { Registration } from './registration'
import type { Session } from './session'
import { addMinutes, type Instant } from './time'

/** When those who have a place are asked whether they still come. */
export interface Reconfirmation {
  readonly askedAt: Instant
  /** From here on it is too late to say yes. */
  readonly until: Instant
  /** Whoever has done something with their registration since then is not asked: that was their yes. */
  readonly since: Instant
}

/**
 * The question that a session asks, if it asks any. A change by the host puts it anew, so that nobody runs out of time by
 * what somebody else did; and one that could only be answered at the door is not asked.
 */
export function reconfirmationOf(session: Session): Reconfirmation | undefined {
  const { admission, startsAt, status, changed } = session
  if (status === 'cancelled' || admission.kind !== 'sign-up' || !admission.reconfirm) return undefined
  const { hoursBefore, answerHours } = admission.reconfirm
  const since = addMinutes(startsAt, -hoursBefore * 60)
  const askedAt = changed && changed.at > since ? changed.at : since
  const until = answerBy(askedAt, answerHours * 60)
  return until < startsAt ? { askedAt, until, since } : undefined
}

/** Whether a registration still owes its yes. */
export function owesYes(
  { status, changedAt }: Pick<Registration, 'status' | 'changedAt'>,
  { since }: Reconfirmation,
): boolean {
  return status === 'confirmed' && changedAt < since
}
