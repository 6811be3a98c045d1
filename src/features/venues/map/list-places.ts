import type { ProgrammeIndex } from '@/domain/programme'
import { byVenue, type VenueGroup } from './place'
import type { Placed } from './spots'

/** A district and what is in it, as the list alternative has it. */
export interface DistrictPlaces {
  /** Absent for places in none. */
  readonly id: string | undefined
  readonly title: string | undefined
  readonly count: number
  readonly venues: readonly VenueGroup[]
}

/** All of the map, district by district in their usual order. */
export function listPlaces(index: ProgrammeIndex, { spots }: Placed): readonly DistrictPlaces[] {
  const groups = byVenue(spots.flatMap(({ entries }) => entries))
  const districts = [...index.programme.districts.map(({ id }) => id), undefined]
  return districts.flatMap((id) => {
    const venues = groups.filter(({ venue }) => knownDistrict(index, venue?.districtId) === id)
    const count = venues.reduce((sum, { entries }) => sum + entries.length, 0)
    const title = id === undefined ? undefined : index.district.get(id)?.title
    return count > 0 ? [{ id, title, count, venues }] : []
  })
}

function knownDistrict(index: ProgrammeIndex, id: string | undefined): string | undefined {
  return id !== undefined && index.district.has(id) ? id : undefined
}

/** The first so many venues, with the districts they need. */
export function firstVenues(places: readonly DistrictPlaces[], count: number): readonly DistrictPlaces[] {
  let left = count
  return places.flatMap((place) => {
    const venues = place.venues.slice(0, Math.max(0, left))
    left -= venues.length
    return venues.length > 0 ? [{ ...place, venues }] : []
  })
}
