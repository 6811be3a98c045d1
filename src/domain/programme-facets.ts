import type { AudienceId } from './activity'
import { admitsAge, failing, isWithin, stands } from './filter-rules'
import { allEntries, type Entry, type QueryContext } from './programme-entry'
import {
  restrictedBy,
  type DayRange,
  type Dimension,
  type ProgrammeFilter,
  type Standing,
} from './programme-filter'
import type { ProgrammeIndex } from './programme'
import { sorted, withFound } from './programme-query'
import type { SearchTexts } from './search-text'
import { dayOf, type Day } from './time'

type Counts<T> = ReadonlyMap<T, number>

/**
 * How many entries each option would leave if it were chosen instead of what is chosen in its own dimension, all other
 * restrictions kept.
 */
export interface Facets {
  readonly categories: Counts<string>
  readonly topics: Counts<string>
  readonly districts: Counts<string>
  readonly audiences: Counts<AudienceId>
  readonly standings: Counts<Standing>
  /** Sessions only, for a picture of how busy each day is. */
  readonly sessionsByDay: Counts<Day>
  inDays(days: DayRange): number
  ofAge(age: number): number
  /** Within so many metres. */
  nearer(metres: number): number
  /** Without any restriction in this dimension. */
  without(dimension: Dimension): number
}

export interface Survey {
  /** What the filter leaves, in order. */
  readonly entries: readonly Entry[]
  readonly facets: Facets
}

const STANDINGS: readonly Standing[] = ['open', 'in-time', 'waiting-list']

function countBy<T>(entries: readonly Entry[], keysOf: (entry: Entry) => readonly T[]): Counts<T> {
  const counts = new Map<T, number>()
  for (const entry of entries) for (const key of keysOf(entry)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

const count = (entries: readonly Entry[], test: (entry: Entry) => boolean): number =>
  entries.reduce((total, entry) => total + (test(entry) ? 1 : 0), 0)

/** The same result as `queryProgramme`, with what every other choice would have given; one pass over the programme. */
export function surveyProgramme(
  index: ProgrammeIndex,
  texts: SearchTexts,
  filter: ProgrammeFilter,
  context: QueryContext,
): Survey {
  const fails = failing(filter, context)
  const left: Entry[] = []
  const missedBy = new Map<Dimension, Entry[]>(restrictedBy(filter).map((dimension) => [dimension, []]))
  for (const entry of withFound(allEntries(index, context), texts, filter.text)) {
    const [first, second] = fails(entry)
    if (first === undefined) left.push(entry)
    else if (second === undefined) missedBy.get(first)?.push(entry)
  }
  /** What there would be if this dimension did not restrict. */
  const free = (dimension: Dimension): readonly Entry[] => [...left, ...(missedBy.get(dimension) ?? [])]
  return { entries: sorted(left, filter.sort), facets: facetsOver(free, context) }
}

function facetsOver(free: (dimension: Dimension) => readonly Entry[], context: QueryContext): Facets {
  return {
    categories: countBy(free('categoryId'), ({ activity }) => [activity.categoryId]),
    topics: countBy(free('topicId'), ({ activity }) => activity.topicIds),
    districts: countBy(free('districtId'), ({ venue }) => (venue?.districtId ? [venue.districtId] : [])),
    audiences: countBy(free('audience'), ({ activity }) => activity.audience.groups),
    standings: countBy(free('standing'), (entry) => STANDINGS.filter((s) => stands(entry, s, context))),
    sessionsByDay: countBy(free('days'), ({ session }) => (session ? [dayOf(session.startsAt)] : [])),
    inDays: (days) => count(free('days'), (entry) => isWithin(entry, days)),
    ofAge: (age) => count(free('age'), (entry) => admitsAge(entry, age)),
    nearer: (metres) =>
      count(free('within'), ({ distanceInMetres = Infinity }) => distanceInMetres <= metres),
    without: (dimension) => free(dimension).length,
  }
}
