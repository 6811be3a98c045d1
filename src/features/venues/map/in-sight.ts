import type { Point } from '@/domain/geo'
import type { MapLook } from '@/platform/venue-map'
import { centerFor, pixelAt, sizeOf } from '@/platform/venue-map/mercator'
import type { View } from './first-view'

/** As in map.module.scss: the panel lies over the foot of a narrow map, and over the left of a wide one. */
const WIDE = 900
const PANEL = { width: 400, part: 0.62 }
const ROOM = 60

/** Where to look so that the panel does not cover the place it tells about; `undefined` when it does not anyway. */
export function viewInSight(point: Point, look: MapLook): View | undefined {
  const { region, zoom, center } = look
  const { width, height } = sizeOf(region, zoom)
  const [at, middle] = [pixelAt(point, zoom), pixelAt(center, zoom)]
  const off = { x: at.x - middle.x, y: at.y - middle.y }
  if (width >= WIDE) {
    if (off.x + width / 2 > PANEL.width + ROOM) return undefined
    return { zoom, center: centerFor(point, zoom, { x: PANEL.width / 2, y: off.y }) }
  }
  const free = height * (1 - PANEL.part)
  if (off.y + height / 2 < free - ROOM / 2) return undefined
  return { zoom, center: centerFor(point, zoom, { x: off.x, y: free * 0.65 - height / 2 }) }
}
