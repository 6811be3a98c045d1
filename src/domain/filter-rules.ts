import type { Entry, QueryContext } from './programme-entry'
import {
  restrictedBy,
  type DayRange,
  type Dimension,
  type ProgrammeFilter,
  type Standing,
} from './programme-filter'
import type { SignUpState } from './sign-up-state'
import { addMinutes, dayOf } from './time'
import { travelMinutesOver } from './travel'

/** An old count still says what there was: what is hidden by it could not be found without a network. */
function lastState({ state }: Entry): SignUpState | undefined {
  return state?.kind === 'outdated' ? state.last : state
}

function isOpen(entry: Entry): boolean {
  const state = lastState(entry)
  return state?.kind === 'open' || state?.kind === 'few-left' || state?.kind === 'walk-in'
}

function isInTime(entry: Entry, { now }: QueryContext): boolean {
  const { session, distanceInMetres } = entry
  if (!session || !isOpen(entry) || dayOf(session.startsAt) !== dayOf(now)) return false
  const minutes = distanceInMetres === undefined ? 0 : travelMinutesOver(distanceInMetres)
  const arrival = addMinutes(now, minutes)
  // An open house may be entered late; anything with a start is missed after it.
  return lastState(entry)?.kind === 'walk-in' ? arrival < session.endsAt : arrival <= session.startsAt
}

/** Whether one can still come, in this way. */
export function stands(entry: Entry, standing: Standing, context: QueryContext): boolean {
  switch (standing) {
    case 'open':
      return isOpen(entry)
    case 'in-time':
      return isInTime(entry, context)
    case 'waiting-list':
      return lastState(entry)?.kind === 'waiting-list'
  }
}

/** A session on one of the days; an activity without sessions when its period touches them. */
export function isWithin({ activity, session }: Entry, { from, to }: DayRange): boolean {
  const first = session ? dayOf(session.startsAt) : activity.period.from
  const last = session ? first : activity.period.to
  return last >= from && first <= to
}

export function admitsAge({ activity, session }: Entry, age: number): boolean {
  const limits = session?.ages ?? activity.audience.ages
  return age >= (limits?.min ?? 0) && age <= (limits?.max ?? Infinity)
}

type Test = (entry: Entry) => boolean

function testOf(dimension: Dimension, filter: ProgrammeFilter, context: QueryContext): Test {
  const { categoryId, topicId, districtId, audience, age, days, standing, within } = filter
  switch (dimension) {
    case 'text':
      return ({ found }) => found !== undefined
    case 'categoryId':
      return ({ activity }) => activity.categoryId === categoryId
    case 'topicId':
      return ({ activity }) => topicId !== undefined && activity.topicIds.includes(topicId)
    case 'districtId':
      return ({ venue }) => venue?.districtId === districtId
    case 'audience':
      return ({ activity }) => audience !== undefined && activity.audience.groups.includes(audience)
    case 'age':
      return (entry) => age !== undefined && admitsAge(entry, age)
    case 'days':
      return (entry) => days !== undefined && isWithin(entry, days)
    case 'standing':
      return (entry) => standing !== undefined && stands(entry, standing, context)
    case 'within':
      return ({ distanceInMetres = Infinity }) => !context.origin || distanceInMetres <= (within ?? Infinity)
  }
}

/** Which dimensions of the filter an entry fails: none when it passes. Two are enough to know it is out of reach. */
export function failing(
  filter: ProgrammeFilter,
  context: QueryContext,
): (entry: Entry) => readonly Dimension[] {
  const tests = restrictedBy(filter).map((dimension) => ({
    dimension,
    test: testOf(dimension, filter, context),
  }))
  return (entry) => {
    const failed: Dimension[] = []
    for (const { dimension, test } of tests) {
      if (test(entry)) continue
      failed.push(dimension)
      if (failed.length === 2) break
    }
    return failed
  }
}
