import type { Point, Region } from '@/domain/geo'

/** In pixels; y grows downwards. */
export interface Pixel {
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** The world is one tile of 256 pixels at zoom 0, as on every web map, WeChat's included. */
const TILE = 256
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Where a place lies on the whole map of this zoom (web Mercator, EPSG:3857). */
export function pixelAt({ lng, lat }: Point, zoom: number): Pixel {
  const world = TILE * 2 ** zoom
  const y = Math.log(Math.tan(Math.PI / 4 + radians(lat) / 2)) / (2 * Math.PI)
  return { x: world * (lng / 360 + 0.5), y: world * (0.5 - y) }
}

function pointAt({ x, y }: Pixel, zoom: number): Point {
  const world = TILE * 2 ** zoom
  const lat = 2 * Math.atan(Math.exp((0.5 - y / world) * 2 * Math.PI)) - Math.PI / 2
  return { datum: 'gcj02', lng: (x / world - 0.5) * 360, lat: (lat * 180) / Math.PI }
}

/** What a map of this size shows. */
export function regionAround(center: Point, zoom: number, { width, height }: Size): Region {
  const { x, y } = pixelAt(center, zoom)
  const northWest = pointAt({ x: x - width / 2, y: y - height / 2 }, zoom)
  const southEast = pointAt({ x: x + width / 2, y: y + height / 2 }, zoom)
  return { west: northWest.lng, north: northWest.lat, east: southEast.lng, south: southEast.lat }
}

/** The middle of a map on which the place stands so far from the middle, in pixels to the right and down. */
export function centerFor(point: Point, zoom: number, off: Pixel): Point {
  const { x, y } = pixelAt(point, zoom)
  return pointAt({ x: x - off.x, y: y - off.y }, zoom)
}

/** How large a map is that shows this region at this zoom. */
export function sizeOf({ west, south, east, north }: Region, zoom: number): Size {
  const northWest = pixelAt({ datum: 'gcj02', lng: west, lat: north }, zoom)
  const southEast = pixelAt({ datum: 'gcj02', lng: east, lat: south }, zoom)
  return { width: southEast.x - northWest.x, height: southEast.y - northWest.y }
}

/** The nearest look at all of these, with `margin` pixels around them. `undefined` without a place. */
export function lookAtAll(
  points: readonly Point[],
  { width, height }: Size,
  { margin, maxZoom }: { readonly margin: number; readonly maxZoom: number },
): { readonly center: Point; readonly zoom: number } | undefined {
  if (points.length === 0) return undefined
  const pixels = points.map((point) => pixelAt(point, 0))
  const [xs, ys] = [pixels.map(({ x }) => x), pixels.map(({ y }) => y)]
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const times = Math.min((width - 2 * margin) / (right - left), (height - 2 * margin) / (bottom - top))
  const center = pointAt({ x: (left + right) / 2, y: (top + bottom) / 2 }, 0)
  return { center, zoom: Math.max(0, Math.min(maxZoom, Math.floor(Math.log2(Math.max(times, 1))))) }
}
