import type { Activity } from './activity'
import type { Category, District, Edition, Topic } from './edition'
import type { Readings } from './reading'
import type { Session } from './session'
import type { Venue } from './venue'

/** Everything that is the same for everyone and fits one cacheable answer. */
export interface Programme {
  readonly edition: Edition
  readonly categories: readonly Category[]
  readonly topics: readonly Topic[]
  readonly districts: readonly District[]
  readonly venues: readonly Venue[]
  readonly activities: readonly Activity[]
  readonly sessions: readonly Session[]
  readonly readings: Readings
}

/** A programme with its references resolved, made once and read often. */
export interface ProgrammeIndex {
  readonly programme: Programme
  readonly activity: ReadonlyMap<string, Activity>
  readonly session: ReadonlyMap<string, Session>
  readonly venue: ReadonlyMap<string, Venue>
  readonly category: ReadonlyMap<string, Category>
  readonly district: ReadonlyMap<string, District>
  /** In order of start. */
  readonly sessionsOf: ReadonlyMap<string, readonly Session[]>
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}

export function indexProgramme(programme: Programme): ProgrammeIndex {
  const sessionsOf = new Map<string, Session[]>()
  const inOrder = [...programme.sessions].sort((a, b) => a.startsAt.localeCompare(b.startsAt))
  for (const session of inOrder) {
    const list = sessionsOf.get(session.activityId)
    if (list) list.push(session)
    else sessionsOf.set(session.activityId, [session])
  }
  return {
    programme,
    activity: byId(programme.activities),
    session: byId(programme.sessions),
    venue: byId(programme.venues),
    category: byId(programme.categories),
    district: byId(programme.districts),
    sessionsOf,
  }
}

export function districtTitle(index: ProgrammeIndex, venue: Venue | undefined): string | undefined {
  return venue?.districtId === undefined ? undefined : index.district.get(venue.districtId)?.title
}

/** The district's name to say beside a venue's, unless that has it already: 地点待公布（万柏林区）. */
export function districtBeside(index: ProgrammeIndex, venue: Venue | undefined): string | undefined {
  const district = districtTitle(index, venue)
  return district !== undefined && !venue?.title.includes(district) ? district : undefined
}
