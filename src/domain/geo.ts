/** A position in GCJ-02, the datum of WeChat's and Tencent's maps. Other datums are converted in `platform/`. */
export interface Point {
  readonly datum: 'gcj02'
  readonly lng: number
  readonly lat: number
}

const EARTH_RADIUS_M = 6_371_000
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Great-circle distance in metres (haversine; within 0.5 % of the ellipsoid at city scale). */
export function distanceInMetres(a: Point, b: Point): number {
  const dLat = radians(b.lat - a.lat)
  const dLng = radians(b.lng - a.lng)
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLng / 2) ** 2
  return 2 * EARTH_RADIUS_M * Math.asin(Math.sqrt(h))
}

/** A part of the map: everything between these degrees. */
export interface Region {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** Its edges belong to it. */
export function isWithin({ lng, lat }: Point, { west, south, east, north }: Region): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north
}
