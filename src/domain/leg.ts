import type { ProgrammeIndex } from './programme'
import type { Session } from './session'
import { minutesBetween } from './time'
import { travelBetween, type Travel } from './travel'

/** The way from one session to the one after it. */
export interface Leg {
  readonly kind: 'enough' | 'too-far' | 'overlap'
  /** Minutes from the end of the one to the start of the other; negative when they overlap. */
  readonly gapMinutes: number
  readonly travel: Travel
}

/** Between two sessions in whatever order; undefined where the programme does not know a venue. */
export function legBetween(index: ProgrammeIndex, one: Session, other: Session): Leg | undefined {
  const [first, second] = one.startsAt <= other.startsAt ? [one, other] : [other, one]
  const from = index.venue.get(first.venueId)
  const to = index.venue.get(second.venueId)
  if (!from || !to) return undefined
  const gapMinutes = minutesBetween(first.endsAt, second.startsAt)
  const travel = travelBetween(from, to)
  const isEnough = gapMinutes >= travel.minutes
  return { kind: isEnough ? 'enough' : gapMinutes < 0 ? 'overlap' : 'too-far', gapMinutes, travel }
}
