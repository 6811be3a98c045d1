import { isWithin, type Point } from '@/domain/geo'
import { lookAtAll, regionAround, type Size } from '@/platform/venue-map/mercator'
import { NEAREST_ZOOM } from './clusters'
import type { Spot } from './spots'

export interface View {
  readonly center: Point
  readonly zoom: number
}

/** A phone's map, before the real one has told its size. */
export const A_PHONE: Size = { width: 375, height: 480 }
const CITY_ZOOM = 11
const MARGIN = 40

/** All of them, as near as they fit. */
export function viewOfAll(spots: readonly Spot[], size: Size): View | undefined {
  const points = spots.map(({ point }) => point)
  return lookAtAll(points, size, { margin: MARGIN, maxZoom: NEAREST_ZOOM - 3 })
}

/** The city's middle when most is there, for its far counties make everything small; else wherever things are. */
export function firstView(spots: readonly Spot[], home: Point): View {
  const inTown = regionAround(home, CITY_ZOOM, A_PHONE)
  const count = (some: readonly Spot[]) => some.reduce((sum, { entries }) => sum + entries.length, 0)
  const near = spots.filter(({ point }) => isWithin(point, inTown))
  const atHome = { center: home, zoom: CITY_ZOOM }
  return count(near) * 2 >= count(spots) ? atHome : (viewOfAll(spots, A_PHONE) ?? atHome)
}
