import { isMovedSince } from '@/domain/moved-since'
import type { ProgrammeIndex } from '@/domain/programme'
import type { QueryContext } from '@/domain/programme-query'
import { questionFor } from '@/domain/question'
import { holdsPlace, isLive } from '@/domain/registration'
import { signUpState, type SignUpState } from '@/domain/sign-up-state'
import { dayOf, type Day, type Instant } from '@/domain/time'
import type { GiveBack, MyRegistration } from '@/state/registrations-store'
import { targetOf, type SignUpTarget } from '../form/sign-up-target'

/** One of my registrations with what it is for and how it stands. */
export interface Stop {
  readonly registration: MyRegistration
  readonly target: SignUpTarget
  readonly state: SignUpState
  /** What has become of giving it back without a network. */
  readonly giveBack?: GiveBack
  /** Asks whether they still come, until then. */
  readonly answerUntil?: Instant
  /** The host has moved it since they signed up. */
  readonly isMoved: boolean
}

export interface DayOfStops {
  readonly day: Day
  readonly stops: readonly Stop[]
}

/** My registrations, in order of start. */
export function stopsOf(
  index: ProgrammeIndex,
  registrations: readonly MyRegistration[],
  giveBacks: Readonly<Record<string, GiveBack>>,
  { counts, now }: QueryContext,
): readonly Stop[] {
  return registrations
    .flatMap((registration) => {
      const target = targetOf(index, registration.sessionId)
      if (!target) return []
      const { session } = target
      const giveBack = giveBacks[registration.id]
      const state = signUpState(session, counts.get(session.id), registration, now)
      const question = giveBack === undefined ? questionFor(registration, session, now) : undefined
      return [
        {
          registration,
          target,
          state,
          isMoved: isMovedSince(session, registration),
          ...(giveBack && { giveBack }),
          ...(question?.kind === 'reconfirm' && { answerUntil: question.until }),
        },
      ]
    })
    .sort((a, b) => a.target.session.startsAt.localeCompare(b.target.session.startsAt))
}

/** Those still to come, or going on. */
export function ahead(stops: readonly Stop[], { now }: QueryContext): readonly Stop[] {
  return stops.filter(({ registration, target }) => isLive(registration) && target.session.endsAt > now)
}

/** Those that are over and that somebody had a place in, the latest first. */
export function past(stops: readonly Stop[], { now }: QueryContext): readonly Stop[] {
  return stops
    .filter(({ registration: { status }, target }) => {
      const wentOrCould = status === 'confirmed' || status === 'checked-in'
      return wentOrCould && target.session.endsAt <= now
    })
    .reverse()
}

/** The first that I have a place in and that takes place. */
export function nextOf(aheadStops: readonly Stop[]): Stop | undefined {
  return aheadStops.find(
    ({ registration, target }) => holdsPlace(registration) && target.session.status === 'scheduled',
  )
}

export function byDay(stops: readonly Stop[]): readonly DayOfStops[] {
  const days = new Map<Day, Stop[]>()
  for (const stop of stops) {
    const day = dayOf(stop.target.session.startsAt)
    const list = days.get(day)
    if (list) list.push(stop)
    else days.set(day, [stop])
  }
  return [...days].map(([day, list]) => ({ day, stops: list }))
}
