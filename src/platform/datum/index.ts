import gcoord from 'gcoord'
import type { Point } from '@/domain/geo'

/** A browser's position (WGS-84) as the app keeps positions. Note the order: longitude first. */
export function toGcj02(lng: number, lat: number): Point {
  const position: [number, number] = [lng, lat]
  const [shiftedLng, shiftedLat] = gcoord.transform(position, gcoord.WGS84, gcoord.GCJ02)
  return { datum: 'gcj02', lng: shiftedLng, lat: shiftedLat }
}
