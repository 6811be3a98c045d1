import { useMemo } from 'react'
import { Map } from '@tarojs/components'
import { a11y } from '../a11y'
import type { VenueMapComponent } from './contract'
import { idAt, toMarkers, toPolygons } from './overlays'

/** WeChat's own map, with its own ground and attribution. */
export const VenueMap: VenueMapComponent = (props) => {
  const { center, zoom, markers, areas, selectedId, tone, height, label, onSelect, onUnavailable } = props
  const drawn = useMemo(
    () => ({
      markers: toMarkers({ markers, areas, selectedId, tone }),
      polygons: toPolygons({ markers, areas, selectedId, tone }),
    }),
    [markers, areas, selectedId, tone],
  )

  const select = ({ detail }: { detail: { markerId: number | string } }) => {
    const id = idAt({ markers, areas }, Number(detail.markerId))
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
      onError={() => onUnavailable?.()}
    />
  )
}
