import type { EventFacts, RegistrationEvent } from './events'
import type { Registration } from './registration'
import { addMinutes, type Instant } from './time'

/** What the message centre tells of. Of what happened in the same second the later kind is the newer. */
export const NOTICE_KINDS = [
  'registered',
  'joined-waiting-list',
  'place-offered',
  'offer-expiring',
  'offer-confirmed',
  'offer-lapsed',
  'reconfirm-asked',
  'starts-tomorrow',
  'reconfirm-lapsed',
  'session-moved',
  'session-cancelled',
  'cancelled',
] as const

export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** 消息: something that happened to a registration, or that it is time for. Nobody's name or number is in it. */
export interface Notice extends EventFacts {
  /** The same for the same thing, however often it is told. */
  readonly id: string
  readonly kind: NoticeKind
  readonly registrationId: string
  readonly sessionId: string
  readonly at: Instant
}

/** A registration's notice of one kind and occasion has one id. */
export function noticeId(registrationId: string, kind: NoticeKind, occasion: string): string {
  return [registrationId, kind, occasion].filter(Boolean).join(' ')
}

const isNoticeKind = (word: string): word is NoticeKind => NOTICE_KINDS.some((kind) => kind === word)

const FIRST: ReadonlySet<NoticeKind> = new Set(['registered', 'joined-waiting-list'])

/** That they signed up, which the registration itself says: nothing is written twice in a rush. */
export function firstNoticeOf({
  id: registrationId,
  sessionId,
  createdAt: at,
  waited,
}: Registration): Notice {
  const kind = waited ? 'joined-waiting-list' : 'registered'
  return { id: noticeId(registrationId, kind, ''), kind, registrationId, sessionId, at }
}

/**
 * The notice of an event that is to be kept. Of some there is none: `firstNoticeOf` tells of the sign-up, and what they
 * did at the door its owner knows.
 */
export function noticeOf(event: RegistrationEvent): Notice | undefined {
  const { type: kind, registrationId, sessionId, at, occasion, facts } = event
  if (!isNoticeKind(kind) || FIRST.has(kind)) return undefined
  return { id: noticeId(registrationId, kind, occasion), kind, registrationId, sessionId, at, ...facts }
}

/** Of a session that ended longer ago nobody wants to hear. */
const KEPT_MINUTES = 30 * 24 * 60

/** Notices of sessions that ended by then are let go of. */
export const forgottenBefore = (now: Instant): Instant => addMinutes(now, -KEPT_MINUTES)

/** For sorting: the newest first. */
export function newestFirst(a: Notice, b: Notice): number {
  const byKind = NOTICE_KINDS.indexOf(b.kind) - NOTICE_KINDS.indexOf(a.kind)
  return b.at.localeCompare(a.at) || byKind || b.id.localeCompare(a.id)
}
