import gcoord from 'gcoord'
import type { Point } from '@/domain/geo'

/** A browser's position (WGS-84) as the app keeps positions. Note the order: longitude first. */
export function toGcj02(lng: number, lat: number): Point {
  const position: [number, number] = [lng, lat]
  const [shiftedLng, shiftedLat] = gcoord.transform(position, gcoord.WGS84, gcoord.GCJ02)
  return { datum: 'gcj02', lng: shiftedLng, lat: shiftedLat }
}

/** The other way, for a ground that is not shifted; exact to a few centimetres, since the shift has no closed inverse. */
export function toWgs84({ lng, lat }: Point): { readonly lng: number; readonly lat: number } {
  const position: [number, number] = [lng, lat]
  const [trueLng, trueLat] = gcoord.transform(position, gcoord.GCJ02, gcoord.WGS84)
  return { lng: trueLng, lat: trueLat }
}
