import type { Registration } from './registration'
import { seatsOf } from './registration'
import type { Session } from './session'
import type { Instant } from './time'

/** How full a session is; public, the same for everyone, holds nobody's name. */
export interface SessionCounts {
  readonly sessionId: string
  readonly taken: number
  /** Of them, people to whom a place is offered and who have not answered yet. */
  readonly offeredPeople: number
  readonly waitingParties: number
  readonly waitingPeople: number
}

/** The same as a phone has them, which may have had no network for a while. */
export interface SeenCounts extends SessionCounts {
  readonly isOutdated?: boolean
}

/** Counts looked up by session. */
export type CountsBySession = Pick<ReadonlyMap<string, SeenCounts>, 'get'>

/** What is known of a session once its counts are old, or were never fetched. */
export function outdated(counts: CountsBySession): CountsBySession {
  const none = { taken: 0, offeredPeople: 0, waitingParties: 0, waitingPeople: 0 }
  return { get: (sessionId) => ({ sessionId, ...none, ...counts.get(sessionId), isOutdated: true }) }
}

/** What the sign-up state needs of my registration. */
export interface MyPlace extends Pick<Registration, 'id' | 'status' | 'attendees' | 'offer' | 'changedAt'> {
  /** Parties before mine on the waiting list. */
  readonly partiesAhead?: number
  /** And the people in them. */
  readonly peopleAhead?: number
}

/** The states that hang on how many others come. */
export type CountedState =
  | { readonly kind: 'open'; readonly left: number }
  | { readonly kind: 'few-left'; readonly left: number }
  | { readonly kind: 'waiting-list'; readonly partiesAhead: number }
  | { readonly kind: 'full' }

/** 报名状态. Drives the server's answer and the button; `design/README.md` gives each its face. */
export type SignUpState =
  | CountedState
  /** 余位待更新: sign-up goes on, and nobody knows how many have come since `last`. */
  | { readonly kind: 'outdated'; readonly last: CountedState }
  | { readonly kind: 'not-open'; readonly opensAt: Instant }
  | { readonly kind: 'closed' }
  | { readonly kind: 'ended' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'walk-in' }
  | { readonly kind: 'by-invitation' }
  | { readonly kind: 'confirmed'; readonly registrationId: string; readonly people: number }
  | { readonly kind: 'waiting'; readonly registrationId: string; readonly partiesAhead: number }
  | { readonly kind: 'offered'; readonly registrationId: string; readonly expiresAt: Instant }
  | { readonly kind: 'checked-in'; readonly registrationId: string; readonly at: Instant }

const FEW_PLACES = 5
const FEW_SHARE = 0.2

type SignUp = Extract<Session['admission'], { readonly kind: 'sign-up' }>

function countedState(admission: SignUp, counts: SessionCounts | undefined): CountedState {
  const left = admission.capacity - (counts?.taken ?? 0)
  const partiesAhead = counts?.waitingParties ?? 0
  if (left <= 0 || partiesAhead > 0) {
    const canWait = (counts?.waitingPeople ?? 0) < admission.waitingCapacity
    return canWait ? { kind: 'waiting-list', partiesAhead } : { kind: 'full' }
  }
  const isFew = left <= FEW_PLACES || left <= admission.capacity * FEW_SHARE
  return { kind: isFew ? 'few-left' : 'open', left }
}

/** How a session stands for somebody who has nothing to do with it yet. */
export function publicState(session: Session, counts: SeenCounts | undefined, now: Instant): SignUpState {
  if (session.status === 'cancelled') return { kind: 'cancelled' }
  if (now >= session.endsAt) return { kind: 'ended' }
  const { admission } = session
  if (admission.kind !== 'sign-up') return { kind: admission.kind }
  if (now < admission.opensAt) return { kind: 'not-open', opensAt: admission.opensAt }
  if (now >= admission.closesAt) return { kind: 'closed' }

  const state = countedState(admission, counts)
  return counts?.isOutdated ? { kind: 'outdated', last: state } : state
}

/** The same for me: what is mine comes first, unless the session is off. */
export function signUpState(
  session: Session,
  counts: SeenCounts | undefined,
  mine: MyPlace | undefined,
  now: Instant,
): SignUpState {
  if (!mine || session.status === 'cancelled') return publicState(session, counts, now)
  switch (mine.status) {
    case 'checked-in':
      return { kind: 'checked-in', registrationId: mine.id, at: mine.changedAt }
    case 'confirmed':
      return now < session.endsAt
        ? { kind: 'confirmed', registrationId: mine.id, people: seatsOf(mine) }
        : { kind: 'ended' }
    case 'waiting':
      return now < session.startsAt
        ? { kind: 'waiting', registrationId: mine.id, partiesAhead: mine.partiesAhead ?? 0 }
        : publicState(session, counts, now)
    case 'offered':
      return mine.offer && now < mine.offer.expiresAt
        ? { kind: 'offered', registrationId: mine.id, expiresAt: mine.offer.expiresAt }
        : publicState(session, counts, now)
    case 'cancelled':
    case 'lapsed':
      return publicState(session, counts, now)
  }
}
