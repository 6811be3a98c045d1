import type { Activity } from './activity'
import { distanceInMetres, type Point } from './geo'
import type { ProgrammeFilter } from './programme-filter'
import type { ProgrammeIndex } from './programme'
import { matchesText, searchTextOf } from './search-text'
import type { Session } from './session'
import { signUpState, type CountsBySession, type MyPlace, type SignUpState } from './sign-up-state'
import { addMinutes, dayOf, type Instant } from './time'
import { travelMinutesOver } from './travel'
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
}

function venuesOf(index: ProgrammeIndex, activity: Activity): readonly Venue[] {
  const ids = new Set((index.sessionsOf.get(activity.id) ?? []).map((session) => session.venueId))
  return [...ids].flatMap((id) => index.venue.get(id) ?? [])
}

/** Search texts by activity; made once per programme because a keystroke asks all of them. */
export function searchTexts(index: ProgrammeIndex): ReadonlyMap<string, string> {
  const topics = new Map(index.programme.topics.map((topic) => [topic.id, topic.title]))
  return new Map(
    index.programme.activities.map((activity) => {
      const titles = activity.topicIds.flatMap((id) => topics.get(id) ?? [])
      return [activity.id, searchTextOf(activity, venuesOf(index, activity), titles)]
    }),
  )
}

function activityMatches(activity: Activity, filter: ProgrammeFilter, text: string): boolean {
  if (filter.categoryId && activity.categoryId !== filter.categoryId) return false
  if (filter.topicId && !activity.topicIds.includes(filter.topicId)) return false
  if (filter.audience && !activity.audience.groups.includes(filter.audience)) return false
  return filter.text === undefined || matchesText(text, filter.text)
}

function ageMatches(activity: Activity, session: Session | undefined, age: number | undefined): boolean {
  if (age === undefined) return true
  const limits = session?.ages ?? activity.audience.ages
  return age >= (limits?.min ?? 0) && age <= (limits?.max ?? Infinity)
}

function isOpen(state: SignUpState | undefined): boolean {
  if (state?.kind === 'outdated') return isOpen(state.last)
  return state?.kind === 'open' || state?.kind === 'few-left' || state?.kind === 'walk-in'
}

function canStillCome(entry: Entry, context: QueryContext): boolean {
  const { session, state } = entry
  if (!session || !isOpen(state) || dayOf(session.startsAt) !== dayOf(context.now)) return false
  const minutes = entry.distanceInMetres === undefined ? 0 : travelMinutesOver(entry.distanceInMetres)
  const arrival = addMinutes(context.now, minutes)
  // An open house may be entered late; anything with a start is missed after it.
  return state?.kind === 'walk-in' ? arrival < session.endsAt : arrival <= session.startsAt
}

function entryMatches(entry: Entry, filter: ProgrammeFilter, context: QueryContext): boolean {
  const { activity, session, venue } = entry
  if (!ageMatches(activity, session, filter.age)) return false
  if (filter.districtId && venue?.districtId !== filter.districtId) return false
  if (filter.days) {
    const from = session ? dayOf(session.startsAt) : activity.period.from
    const to = session ? dayOf(session.startsAt) : activity.period.to
    if (to < filter.days.from || from > filter.days.to) return false
  }
  if (filter.onlyOpen && !isOpen(entry.state)) return false
  return !filter.canStillCome || canStillCome(entry, context)
}

function toEntry(index: ProgrammeIndex, activity: Activity, session: Session, context: QueryContext): Entry {
  const venue = index.venue.get(session.venueId)
  const state = signUpState(
    session,
    context.counts.get(session.id),
    context.mine.get(session.id),
    context.now,
  )
  const isPlaced = venue && venue.precision !== 'city' && context.origin
  return {
    activity,
    session,
    state,
    ...(venue && { venue }),
    ...(isPlaced && { distanceInMetres: distanceInMetres(context.origin, venue.position) }),
  }
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
function timeKey(entry: Entry): string {
  return entry.session?.startsAt ?? `${entry.activity.period.to}~`
}

function inOrder(entries: readonly Entry[], sort: ProgrammeFilter['sort']): readonly Entry[] {
  const byTime = (a: Entry, b: Entry) => (timeKey(a) < timeKey(b) ? -1 : timeKey(a) > timeKey(b) ? 1 : 0)
  const byDistance = (a: Entry, b: Entry) =>
    (a.distanceInMetres ?? Infinity) - (b.distanceInMetres ?? Infinity) || byTime(a, b)
  return [...entries].sort(sort === 'distance' ? byDistance : byTime)
}

/** The entries a filter leaves, in order. Pure, so that every view and both hosts agree. */
export function queryProgramme(
  index: ProgrammeIndex,
  texts: ReadonlyMap<string, string>,
  filter: ProgrammeFilter,
  context: QueryContext,
): readonly Entry[] {
  const entries = index.programme.activities
    .filter((activity) => activityMatches(activity, filter, texts.get(activity.id) ?? ''))
    .flatMap((activity) => candidates(index, activity, context))
    .filter((entry) => entryMatches(entry, filter, context))
  return inOrder(entries, filter.sort)
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
