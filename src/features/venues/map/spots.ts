import type { Hue } from '@/domain/edition'
import { distanceInMetres, type Point } from '@/domain/geo'
import type { ProgrammeIndex } from '@/domain/programme'
import type { Entry } from '@/domain/programme-query'
import type { Venue } from '@/domain/venue'

export type Hues = ReadonlyMap<Hue, number>

/** Something that has a place on the map: a venue, or a district with all that is only known to be in it. */
export interface Spot {
  readonly id: string
  readonly title: string
  readonly point: Point
  /** 0 for an exact place, else how far off the true one may be: then it is an area and never a pin. */
  readonly radiusMetres: number
  readonly entries: readonly Entry[]
  /** Entries by the colour family of their category. */
  readonly hues: Hues
}

export interface Placed {
  readonly spots: readonly Spot[]
  /** What is nowhere on the map: known only to the city, or without a place at all. */
  readonly elsewhere: readonly Entry[]
}

const STREET_METRES = 1_200
const LARGEST_DISTRICT_METRES = 5_000
const SMALLEST_DISTRICT_METRES = 900

/** Circles of neighbours do not lie on each other: less than half the way to the nearest other centre. */
function districtRadius(index: ProgrammeIndex, id: string, center: Point): number {
  const ways = index.programme.districts
    .filter((other) => other.id !== id)
    .map((other) => distanceInMetres(center, other.center))
  const free = Math.min(...ways, Infinity) * 0.45
  return Math.max(SMALLEST_DISTRICT_METRES, Math.min(LARGEST_DISTRICT_METRES, free))
}

type Place = Pick<Spot, 'id' | 'title' | 'point' | 'radiusMetres'>

function placeOf(index: ProgrammeIndex, venue: Venue | undefined): Place | undefined {
  if (!venue || venue.precision === 'city') return undefined
  if (venue.precision !== 'district') {
    const radiusMetres = venue.precision === 'exact' ? 0 : STREET_METRES
    return { id: venue.id, title: venue.title, point: venue.position, radiusMetres }
  }
  const district = venue.districtId === undefined ? undefined : index.district.get(venue.districtId)
  if (!district) return undefined
  const { id, title, center: point } = district
  return { id: districtSpotId(id), title, point, radiusMetres: districtRadius(index, id, point) }
}

/** A district and a venue may have the same id. */
const districtSpotId = (districtId: string): string => `district:${districtId}`

function huesOf(index: ProgrammeIndex, entries: readonly Entry[]): Hues {
  const hues = new Map<Hue, number>()
  for (const { activity } of entries) {
    const hue = index.category.get(activity.categoryId)?.hue
    if (hue) hues.set(hue, (hues.get(hue) ?? 0) + 1)
  }
  return hues
}

/** The colour of most of it. */
export function mainHue(hues: Hues): Hue {
  const [first] = [...hues].sort(([, a], [, b]) => b - a)
  return first?.[0] ?? 'opening'
}

/** Sorts entries by where they are drawn. Spots stand in the order of their first entry. */
export function placeEntries(index: ProgrammeIndex, entries: readonly Entry[]): Placed {
  const byVenue = new Map<string | undefined, { readonly place?: Place; readonly entries: Entry[] }>()
  const bySpot = new Map<string, { readonly place: Place; readonly entries: Entry[] }>()
  const elsewhere: Entry[] = []
  for (const entry of entries) {
    const venueId = entry.venue?.id
    const known = byVenue.get(venueId)
    if (known) {
      known.entries.push(entry)
      continue
    }
    const place = placeOf(index, entry.venue)
    const spot = place && (bySpot.get(place.id) ?? { place, entries: [] })
    if (spot) bySpot.set(spot.place.id, spot)
    const kept = spot ?? { entries: elsewhere }
    kept.entries.push(entry)
    byVenue.set(venueId, kept)
  }
  const spots = [...bySpot.values()].map(({ place, entries: own }) => ({
    ...place,
    entries: own,
    hues: huesOf(index, own),
  }))
  return { spots, elsewhere }
}
