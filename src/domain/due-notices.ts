import { noticeId, type Notice, type NoticeKind } from './notice'
import { owesYes, reconfirmationOf } from './reconfirm'
import type { Registration } from './registration'
import type { Session } from './session'
import { addMinutes, type Instant } from './time'

/** Before an offer runs out: long enough to find the phone and ask the others. */
export const EXPIRING_MINUTES = 30
/** Before a session starts: time to plan the way, or to give the place to somebody else. */
export const AHEAD_MINUTES = 24 * 60

/** Told once for each kind and occasion. */
export interface DueNotice extends Notice {
  readonly occasion: string
}

interface Due {
  readonly kind: NoticeKind
  readonly at: Instant
  /** From here on it is no longer news. */
  readonly until: Instant
  readonly occasion: string
}

type Rule = (registration: Registration, session: Session) => Due | undefined

const offerExpiring: Rule = ({ status, offer }) => {
  if (status !== 'offered' || !offer) return undefined
  const at = addMinutes(offer.expiresAt, -EXPIRING_MINUTES)
  // An offer that short says so itself.
  if (at <= offer.madeAt) return undefined
  return { kind: 'offer-expiring', at, until: offer.expiresAt, occasion: offer.madeAt }
}

const reconfirmAsked: Rule = (registration, session) => {
  const asking = reconfirmationOf(session)
  if (!asking || !owesYes(registration, asking)) return undefined
  return { kind: 'reconfirm-asked', at: asking.askedAt, until: asking.until, occasion: asking.askedAt }
}

const startsTomorrow: Rule = (registration, session) => {
  const at = addMinutes(session.startsAt, -AHEAD_MINUTES)
  const { status, changedAt } = registration
  // Who signed up, or heard of a move, later than that knows.
  if (status !== 'confirmed' || changedAt >= at || (session.changed && session.changed.at >= at))
    return undefined
  const asking = reconfirmationOf(session)
  // The question whether they come says when, too.
  if (asking && asking.askedAt <= at && owesYes(registration, asking)) return undefined
  return { kind: 'starts-tomorrow', at, until: session.startsAt, occasion: session.startsAt }
}

/**
 * What it is time to tell the owner of a registration, though nothing has happened: the message centre lists it and the
 * push job sends it, both by this rule.
 */
export function dueNotices(registration: Registration, session: Session, now: Instant): readonly DueNotice[] {
  if (session.status === 'cancelled' || now >= session.startsAt) return []
  return [offerExpiring, reconfirmAsked, startsTomorrow].flatMap((rule): readonly DueNotice[] => {
    const due = rule(registration, session)
    if (!due || now < due.at || now >= due.until) return []
    const { kind, at, until, occasion } = due
    const { id: registrationId, sessionId } = registration
    const id = noticeId(registrationId, kind, occasion)
    const facts = kind === 'starts-tomorrow' ? {} : { until }
    return [{ id, kind, registrationId, sessionId, at, occasion, ...facts }]
  })
}
