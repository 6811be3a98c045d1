import { useMemo, useRef } from 'react'
import { mapView as topic } from '@/copy/topics/map-view'
import { useWords } from '@/copy/use-copy'
import { isWithin, type Region } from '@/domain/geo'
import type { MapLook } from '@/platform/venue-map'
import type { SpotIndex } from './clusters'
import { drawSigns, type Signs } from './draw-signs'

const NOTHING: Signs = { markers: [], areas: [], clusters: [] }

/** Half a window more on each side, so that a small pan shows what is already drawn. */
function around({ west, south, east, north }: Region): Region {
  const [lng, lat] = [(east - west) / 2, (north - south) / 2]
  return { west: west - lng, south: south - lat, east: east + lng, north: north + lat }
}

function covers(outer: Region, inner: Region): boolean {
  const corner = (lng: number, lat: number) => isWithin({ datum: 'gcj02', lng, lat }, outer)
  return corner(inner.west, inner.south) && corner(inner.east, inner.north)
}

/** What to draw now. The same arrays while the map moves within what is drawn: new ones would be sent to WeChat. */
export function useSigns(index: SpotIndex, look: MapLook | undefined, theme: 'light' | 'dark'): Signs {
  const words = useWords(topic)
  const zoom = look && Math.floor(look.zoom)
  const asked = useRef<{ readonly region: Region; readonly zoom: number }>()
  const known = asked.current
  if (look && zoom !== undefined && !(known && known.zoom === zoom && covers(known.region, look.region)))
    asked.current = { region: around(look.region), zoom }
  const now = asked.current
  return useMemo(
    () => (now ? drawSigns(index.visible(now.region, now.zoom), now.zoom, { theme, words }) : NOTHING),
    [index, now, theme, words],
  )
}
