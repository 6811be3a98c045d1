import type { ProgrammeIndex } from './programme'
import type { Session } from './session'
import { dayOf, minutesBetween } from './time'
import { travelBetween, type Travel } from './travel'

/** A session somebody of the party is already going to. */
export interface Engagement {
  readonly sessionId: string
  readonly personIds: readonly string[]
}

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

/** What some of a party do before or after a session on its day, and the way between the two. */
export interface Neighbour {
  readonly session: Session
  /** Who goes to both. */
  readonly personIds: readonly string[]
  readonly leg: Leg
}

/** What these people do last before this session and first after it, on its day; what is called off is nothing to do. */
export function neighboursOf(
  index: ProgrammeIndex,
  engagements: readonly Engagement[],
  session: Session,
  personIds: readonly string[],
): { readonly before?: Neighbour; readonly after?: Neighbour } {
  const sameDay = engagements.flatMap((engagement): readonly Neighbour[] => {
    const other = index.session.get(engagement.sessionId)
    const both = engagement.personIds.filter((id) => personIds.includes(id))
    if (!other || other.id === session.id || other.status === 'cancelled' || both.length === 0) return []
    if (dayOf(other.startsAt) !== dayOf(session.startsAt)) return []
    const leg = legBetween(index, other, session)
    return leg ? [{ session: other, personIds: both, leg }] : []
  })
  const inOrder = [...sameDay].sort((a, b) => a.session.startsAt.localeCompare(b.session.startsAt))
  const before = inOrder.filter((one) => one.session.startsAt <= session.startsAt).pop()
  const after = inOrder.find((one) => one.session.startsAt > session.startsAt)
  return { ...(before && { before }), ...(after && { after }) }
}
