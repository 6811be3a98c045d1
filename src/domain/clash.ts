import { legBetween, type Engagement, type Leg } from './leg'
import type { ProgrammeIndex } from './programme'
import type { Session } from './session'
import { publicState, type CountsBySession } from './sign-up-state'
import type { Instant } from './time'

export type { Engagement } from './leg'

/** A warning, never a wall: the family decides. */
export interface Clash extends Leg {
  readonly kind: Exclude<Leg['kind'], 'enough'>
  readonly sessionId: string
  readonly personIds: readonly string[]
}

/** What stands in the way of these people going to `wanted`, travel between the venues included. */
export function findClashes(
  index: ProgrammeIndex,
  engagements: readonly Engagement[],
  wanted: Session,
  personIds: readonly string[],
): readonly Clash[] {
  return engagements.flatMap((engagement) => {
    const going = index.session.get(engagement.sessionId)
    const both = engagement.personIds.filter((id) => personIds.includes(id))
    if (!going || going.id === wanted.id || both.length === 0) return []
    const leg = legBetween(index, going, wanted)
    if (!leg || leg.kind === 'enough') return []
    return [{ ...leg, kind: leg.kind, sessionId: going.id, personIds: both }]
  })
}

/** Whether one of these people already has something to do with this very session. */
const isIn = (engagements: readonly Engagement[], session: Session, personIds: readonly string[]): boolean =>
  engagements.some(
    (engagement) =>
      engagement.sessionId === session.id && engagement.personIds.some((id) => personIds.includes(id)),
  )

/**
 * Sessions of the same activity, in order of start, that have room for the whole party and clash with nothing.
 * @param howMany at most
 */
export function nextThatFits(
  index: ProgrammeIndex,
  engagements: readonly Engagement[],
  wanted: Session,
  personIds: readonly string[],
  counts: CountsBySession,
  now: Instant,
  howMany: number,
): readonly Session[] {
  const fits = (session: Session): boolean => {
    if (session.id === wanted.id || session.startsAt <= now) return false
    const state = publicState(session, counts.get(session.id), now)
    const hasRoom = (state.kind === 'open' || state.kind === 'few-left') && state.left >= personIds.length
    return (
      hasRoom &&
      !isIn(engagements, session, personIds) &&
      findClashes(index, engagements, session, personIds).length === 0
    )
  }
  const found: Session[] = []
  for (const session of index.sessionsOf.get(wanted.activityId) ?? []) {
    if (found.length >= howMany) break
    if (fits(session)) found.push(session)
  }
  return found
}

/** The first of them. */
export function nextFreeAlternative(
  index: ProgrammeIndex,
  engagements: readonly Engagement[],
  wanted: Session,
  personIds: readonly string[],
  counts: CountsBySession,
  now: Instant,
): Session | undefined {
  return nextThatFits(index, engagements, wanted, personIds, counts, now, 1)[0]
}
