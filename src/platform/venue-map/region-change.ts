import type { MapLook } from './contract'
import { regionAround, type Size } from './mercator'

/** What WeChat tells when the map has come to rest, as far as it is there: older clients leave things out. */
export interface RegionChange {
  readonly type?: string
  readonly causedBy?: string
  readonly scale?: number
  readonly centerLocation?: { readonly latitude: number; readonly longitude: number }
  readonly region?: {
    readonly northeast?: { readonly latitude: number; readonly longitude: number }
    readonly southwest?: { readonly latitude: number; readonly longitude: number }
  }
}

/** Larger than any phone: what an old client does not say is guessed so that no place in sight is missing. */
const A_PHONE: Size = { width: 480, height: 900 }

/** A phone's worth of map, before the map has told anything. */
export const firstLook = (center: MapLook['center'], zoom: number): MapLook => ({
  center,
  zoom,
  region: regionAround(center, zoom, A_PHONE),
  isByHand: false,
})

/** `undefined` while the map moves, and where it does not say where it is. */
export function lookAfter(change: RegionChange, before: MapLook): MapLook | undefined {
  if (change.type !== 'end') return undefined
  const { centerLocation, causedBy, region } = change
  const isByHand = causedBy !== 'update'
  if (!centerLocation) return undefined
  const center = {
    datum: 'gcj02',
    lat: centerLocation.latitude,
    lng: centerLocation.longitude,
  } as const
  const zoom = change.scale ?? before.zoom
  const { northeast, southwest } = region ?? {}
  if (!northeast || !southwest) return { ...firstLook(center, zoom), isByHand }
  return {
    center,
    zoom,
    isByHand,
    region: {
      west: southwest.longitude,
      south: southwest.latitude,
      east: northeast.longitude,
      north: northeast.latitude,
    },
  }
}
