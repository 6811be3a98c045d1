import type { Activity } from './activity'
import { entriesOf, type Entry, type QueryContext } from './programme-query'
import type { ProgrammeIndex } from './programme'
import type { SignUpState } from './sign-up-state'

/** What a thing in common weighs. A category is a subject of the notice, so it outweighs one shared topic or place. */
const WEIGHTS = { category: 4, topic: 3, audience: 1, district: 2 } as const

const CAN_COME: readonly SignUpState['kind'][] = ['open', 'few-left', 'walk-in']
const MAY_COME: readonly SignUpState['kind'][] = ['waiting-list', 'not-open']
const IS_OVER: readonly SignUpState['kind'][] = ['ended', 'cancelled', 'checked-in']

function districtsOf(index: ProgrammeIndex, activity: Activity): ReadonlySet<string> {
  const sessions = index.sessionsOf.get(activity.id) ?? []
  return new Set(sessions.flatMap(({ venueId }) => index.venue.get(venueId)?.districtId ?? []))
}

const shared = (a: readonly string[], b: Iterable<string>): number => {
  const others = new Set(b)
  return a.filter((one) => others.has(one)).length
}

/** How much two activities have in common; 0 is nothing. */
function likeness(index: ProgrammeIndex, a: Activity, b: Activity): number {
  return (
    (a.categoryId === b.categoryId ? WEIGHTS.category : 0) +
    WEIGHTS.topic * shared(a.topicIds, b.topicIds) +
    WEIGHTS.audience * shared(a.audience.groups, b.audience.groups) +
    WEIGHTS.district * shared([...districtsOf(index, a)], districtsOf(index, b))
  )
}

/** 0: one can come; 1: perhaps; 2: no, or nobody knows when; 3: it is over. */
function rankOf(kind: SignUpState['kind'] | undefined): number {
  if (kind === undefined) return 2
  if (CAN_COME.includes(kind)) return 0
  if (MAY_COME.includes(kind)) return 1
  return IS_OVER.includes(kind) ? 3 : 2
}

/** The session to show for an activity: the first of those that are easiest to get into. */
function bestEntry(index: ProgrammeIndex, activity: Activity, context: QueryContext): Entry {
  const [first, ...others] = entriesOf(index, activity, context)
  if (!first) return { activity }
  return others.reduce(
    (best, entry) => (rankOf(entry.state?.kind) < rankOf(best.state?.kind) ? entry : best),
    first,
  )
}

/**
 * At most `count` other activities that somebody who likes this one may like, those that can still be attended first,
 * then the most alike, then the earliest. Each with the session to show; what has nothing in common is left out.
 */
export function similarTo(
  index: ProgrammeIndex,
  activity: Activity,
  count: number,
  context: QueryContext,
): readonly Entry[] {
  return index.programme.activities
    .filter(({ id }) => id !== activity.id)
    .map((other) => ({ alike: likeness(index, activity, other), entry: bestEntry(index, other, context) }))
    .filter(({ alike }) => alike > 0)
    .sort(
      (a, b) =>
        rankOf(a.entry.state?.kind) - rankOf(b.entry.state?.kind) ||
        b.alike - a.alike ||
        startOf(a.entry).localeCompare(startOf(b.entry)) ||
        a.entry.activity.id.localeCompare(b.entry.activity.id),
    )
    .slice(0, count)
    .map(({ entry }) => entry)
}

const startOf = ({ session, activity }: Entry): string => session?.startsAt ?? activity.period.to
