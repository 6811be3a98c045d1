import type { Activity } from './activity'
import { distanceInMetres, type Point } from './geo'
import type { ProgrammeIndex } from './programme'
import type { Session } from './session'
import { signUpState, type CountsBySession, type MyPlace, type SignUpState } from './sign-up-state'
import type { Instant } from './time'
import type { Venue } from './venue'

/** What a query needs besides the programme; everything in it changes while the programme does not. */
export interface QueryContext {
  readonly now: Instant
  readonly counts: CountsBySession
  /** By session. */
  readonly mine: ReadonlyMap<string, MyPlace>
  /** Where the visitor is, or the centre of the district they chose. */
  readonly origin?: Point
}

/** One line of the programme: a session, or an activity whose times nobody has announced. */
export interface Entry {
  readonly activity: Activity
  readonly session?: Session
  readonly venue?: Venue
  readonly state?: SignUpState
  /** Absent without an origin, or where only the city is known. */
  readonly distanceInMetres?: number
  /** Only under a searched text: whether a name has it, or nothing but the notice's words about it. */
  readonly found?: 'named' | 'mentioned'
}

function toEntry(index: ProgrammeIndex, activity: Activity, session: Session, context: QueryContext): Entry {
  const venue = index.venue.get(session.venueId)
  const { now, origin } = context
  const state = signUpState(session, context.counts.get(session.id), context.mine.get(session.id), now)
  const isPlaced = venue && venue.precision !== 'city' && origin
  return {
    activity,
    session,
    state,
    ...(venue && { venue }),
    ...(isPlaced && { distanceInMetres: distanceInMetres(origin, venue.position) }),
  }
}

/** All of one activity's sessions, past ones included, for its own page. */
export function entriesOf(
  index: ProgrammeIndex,
  activity: Activity,
  context: QueryContext,
): readonly Entry[] {
  return (index.sessionsOf.get(activity.id) ?? []).map((session) =>
    toEntry(index, activity, session, context),
  )
}

/** Sessions still to come; for an activity that is over, its last one, so that nothing ever vanishes from search. */
function candidates(index: ProgrammeIndex, activity: Activity, context: QueryContext): readonly Entry[] {
  const sessions = index.sessionsOf.get(activity.id) ?? []
  if (sessions.length === 0) return [{ activity }]
  const ahead = sessions.filter((session) => session.endsAt > context.now)
  const shown = ahead.length > 0 ? ahead : sessions.slice(-1)
  return shown.map((session) => toEntry(index, activity, session, context))
}

/** Where an entry stands in time; an activity without sessions stands at the end of its period. */
const timeKey = ({ activity, session }: Entry): string => session?.startsAt ?? `${activity.period.to}~`

function byTime(a: Entry, b: Entry): number {
  const [x, y] = [timeKey(a), timeKey(b)]
  return x < y ? -1 : x > y ? 1 : 0
}

/** What is nearest first; what is as near, or lies nobody knows where, in order of time. */
export function byDistance(a: Entry, b: Entry): number {
  const [x, y] = [a.distanceInMetres ?? Infinity, b.distanceInMetres ?? Infinity]
  return x === y ? byTime(a, b) : x - y
}

const listed = new WeakMap<
  QueryContext,
  { readonly index: ProgrammeIndex; readonly entries: readonly Entry[] }
>()

/**
 * Every line of the programme in order of time. Made once for a context, which is the same from one keystroke to the
 * next: with 10,000 sessions this is most of the work of a search.
 */
export function allEntries(index: ProgrammeIndex, context: QueryContext): readonly Entry[] {
  const known = listed.get(context)
  if (known?.index === index) return known.entries
  const entries = index.programme.activities
    .flatMap((activity) => candidates(index, activity, context))
    .sort(byTime)
  listed.set(context, { index, entries })
  return entries
}
