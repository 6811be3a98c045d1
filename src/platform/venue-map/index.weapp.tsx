import { useEffect, useMemo, useRef } from 'react'
import { Map } from '@tarojs/components'
import { a11y } from '../a11y'
import type { MapLook, VenueMapComponent } from './contract'
import { idAt, toMarkers, toPolygons } from './overlays'
import { firstLook, lookAfter, type RegionChange } from './region-change'

/** WeChat's own map, with its own ground and attribution. */
export const VenueMap: VenueMapComponent = (props) => {
  const { center, zoom, markers, areas, clusters, here, selectedId, tone, height, label, onSelect } = props
  const drawn = useMemo(() => {
    const all = { markers, areas, clusters, here, selectedId, tone }
    return { markers: toMarkers(all), polygons: toPolygons(all) }
  }, [markers, areas, clusters, here, selectedId, tone])

  const last = useRef<MapLook>(firstLook(center, zoom))
  const latest = useRef(props)
  const tell = (look: MapLook) => {
    last.current = look
    props.onLook?.(look)
  }
  // The map says nothing until it moves.
  useEffect(() => latest.current.onLook?.(last.current), [])

  const moved = ({ type, detail }: { type: string; detail: RegionChange }) => {
    // The phase is the event's own type in old clients, and in its detail in new ones.
    const look = lookAfter({ ...detail, type: detail.type ?? type }, last.current)
    if (look) tell(look)
  }

  const select = ({ detail }: { detail: { markerId: number | string } }) => {
    const id = idAt({ markers, areas, clusters, tone }, Number(detail.markerId))
    if (id !== undefined) onSelect?.(id)
  }

  return (
    <Map
      style={{ width: '100%', height }}
      latitude={center.lat}
      longitude={center.lng}
      scale={zoom}
      markers={drawn.markers}
      polygons={drawn.polygons}
      {...a11y({ label })}
      onMarkerTap={select}
      onCalloutTap={select}
      onRegionChange={moved}
      onError={() => props.onUnavailable?.()}
    />
  )
}
