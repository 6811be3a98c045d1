import { distanceInMetres } from './geo'
import type { Venue } from './venue'

/** Streets are longer than the crow flies: the usual detour factor of a city grid. */
const DETOUR = 1.3
const WALK_METRES_PER_MINUTE = 75
const WALK_UP_TO_METRES = 1_500
/** A city bus in traffic, stops included (15 km/h), and the wait for it. */
const BUS_METRES_PER_MINUTE = 250
const BUS_WAIT_MINUTES = 10
/** Between two places of which only the district is known, within the same district. */
const SAME_AREA_MINUTES = 15

export interface Travel {
  readonly mode: 'walk' | 'bus'
  readonly minutes: number
}

/** An estimate, rounded up to five minutes; the screen says 约. Nothing to travel within one venue. */
export function travelBetween(from: Venue, to: Venue): Travel {
  if (from.id === to.id) return { mode: 'walk', minutes: 0 }
  const metres = distanceInMetres(from.position, to.position) * DETOUR
  const isVague = from.precision === 'district' || to.precision === 'district'
  if (isVague && metres < WALK_UP_TO_METRES) return { mode: 'bus', minutes: SAME_AREA_MINUTES }
  return travelOver(metres)
}

/** The same over a distance in metres as the crow flies, from where the visitor stands. */
export function travelMinutesOver(metres: number): number {
  return travelOver(metres * DETOUR).minutes
}

function travelOver(metres: number): Travel {
  if (metres <= WALK_UP_TO_METRES) return { mode: 'walk', minutes: inFives(metres / WALK_METRES_PER_MINUTE) }
  return { mode: 'bus', minutes: inFives(BUS_WAIT_MINUTES + metres / BUS_METRES_PER_MINUTE) }
}

function inFives(minutes: number): number {
  return Math.ceil(minutes / 5) * 5
}
