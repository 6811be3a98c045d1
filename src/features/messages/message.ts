import type { Activity } from '@/domain/activity'
import type { NoticeKind } from '@/domain/notice'
import type { ProgrammeIndex } from '@/domain/programme'
import { isLive } from '@/domain/registration'
import { isBehind } from '@/domain/moved-since'
import type { Session } from '@/domain/session'
import { dayOf, type Day, type Instant } from '@/domain/time'
import type { MyNotice } from '@/state/notices-store'
import type { MyRegistration } from '@/state/registrations-store'

/** A notice with what it is about. */
export interface Message {
  readonly notice: MyNotice
  readonly registration: MyRegistration
  readonly session: Session
  readonly activity: Activity
}

export interface DayOfMessages {
  readonly day: Day
  readonly messages: readonly Message[]
}

/** In the order of the notices; those of what the programme no longer has are left out. */
export function messagesOf(
  index: ProgrammeIndex,
  registrations: readonly MyRegistration[],
  notices: readonly MyNotice[],
): readonly Message[] {
  const mine = new Map(registrations.map((registration) => [registration.id, registration]))
  return notices.flatMap((notice) => {
    const registration = mine.get(notice.registrationId)
    const session = index.session.get(notice.sessionId)
    const activity = session && index.activity.get(session.activityId)
    return registration && session && activity ? [{ notice, registration, session, activity }] : []
  })
}

/** By the day they came. */
export function messagesByDay(messages: readonly Message[]): readonly DayOfMessages[] {
  const days = new Map<Day, Message[]>()
  for (const message of messages) {
    const day = dayOf(message.notice.at)
    days.set(day, [...(days.get(day) ?? []), message])
  }
  return [...days].map(([day, ofDay]) => ({ day, messages: ofDay }))
}

/** Whether the session is still to come, or going on, for this party. */
const isAhead = ({ registration, session }: Message, now: Instant): boolean =>
  isLive(registration) && session.status === 'scheduled' && session.endsAt > now

/** Whether it tells of the last move of its registration's session. */
function isLastMove({ notice }: Message, all: readonly Message[]): boolean {
  const newest = all.find(
    ({ notice: { kind, registrationId } }) =>
      kind === 'session-moved' && registrationId === notice.registrationId,
  )
  return newest?.notice.id === notice.id
}

/** Whether a move has still to be thought about: the newest one of a registration that holds or waits for something. */
export function asksToKeep(message: Message, all: readonly Message[], now: Instant): boolean {
  return message.registration.status !== 'checked-in' && isLastMove(message, all) && isAhead(message, now)
}

/** Whether the programme on this device is from before a move that they tell of. */
export function areNewerThanProgramme(messages: readonly Message[]): boolean {
  return messages.some((message) => {
    const { move } = message.notice
    return move !== undefined && isLastMove(message, messages) && isBehind(message.session, move)
  })
}

type Rule = (message: Message, now: Instant) => boolean

const urgent: Readonly<Partial<Record<NoticeKind, Rule>>> = {
  'place-offered': ({ registration }) => registration.status === 'offered',
  'offer-expiring': ({ registration }) => registration.status === 'offered',
  'reconfirm-asked': isAhead,
  'session-moved': isAhead,
  'session-cancelled': ({ session }, now) => session.endsAt > now,
}

/** Unread, and something is lost by not reading it. */
export const isUrgent: Rule = (message, now) =>
  !message.notice.isRead && (urgent[message.notice.kind]?.(message, now) ?? false)

/** Which change of its session a move is: where the programme is from before it, the next one. */
export function revisionOf({ notice: { move }, session }: Message): number {
  const known = session.changed?.revision ?? 0
  return move && isBehind(session, move) ? known + 1 : known
}
