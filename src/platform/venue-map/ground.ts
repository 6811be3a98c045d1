import { geoJSON, type GeoJSONOptions, type Map as LeafletMap, type Marker } from 'leaflet'
import { keepApart, type Box } from './boxes'
import type { MapArea, MapTone } from './contract'
import { districtLabels, type Outline } from './outline'
import { districtName } from './signs'

const PANE = 'ground'
const LABEL = { width: 72, height: 22 }
const AREA = { width: 96, height: 36 }

export interface Ground {
  readonly outline: (outline: Outline) => void
  /** What already says where it is: no name of a district is written under it. */
  readonly keepClearOf: (areas: readonly MapArea[]) => void
}

/** Outlines of the districts with their names, as many as fit beside each other at the present zoom. */
export function groundOf(map: LeafletMap, tone: MapTone, hasTiles: boolean): Ground {
  map.createPane(PANE).style.zIndex = '300'
  let names: readonly Marker[] = []
  let areas: readonly MapArea[] = []

  const boxAt = (lat: number, lng: number, size: Pick<Box, 'width' | 'height'>): Box => ({
    ...map.project([lat, lng]),
    ...size,
  })

  function arrange(): void {
    const boxes = names.map((name) => boxAt(name.getLatLng().lat, name.getLatLng().lng, LABEL))
    const taken = areas.map(({ point }) => boxAt(point.lat, point.lng, AREA))
    keepApart(boxes, taken).forEach((isDrawn, at) => names[at]?.setOpacity(isDrawn ? 1 : 0))
  }

  map.on('zoomend', arrange)
  return {
    outline(outline) {
      const style = { color: tone.line, weight: 1, fillColor: tone.land, fillOpacity: hasTiles ? 0 : 1 }
      // A point would be drawn with Leaflet's own pictures, which are not shipped.
      const filter: GeoJSONOptions['filter'] = ({ geometry }) => /Polygon|LineString/.test(geometry.type)
      geoJSON(outline, { style, filter, interactive: false, pane: PANE }).addTo(map)
      // The tiles have names of their own.
      if (hasTiles) return
      names = districtLabels(outline).map(({ name, lat, lng }) =>
        districtName(name, lat, lng, PANE).addTo(map),
      )
      arrange()
    },
    keepClearOf(next) {
      areas = next
      arrange()
    },
  }
}
