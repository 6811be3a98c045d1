import {
  circle,
  control,
  geoJSON,
  layerGroup,
  map as createMap,
  svg,
  type GeoJSONOptions,
  type Marker,
} from 'leaflet'
import type { Point } from '@/domain/geo'
import type { MapArea, MapMarker, VenueMapProps } from './contract'
import { districtLabels, type Outline } from './outline'
import { areaName, districtName, pin } from './signs'
import 'leaflet/dist/leaflet.css'
import './venue-map.scss'

const GROUND = 'ground'
const CHOSEN = 'map-chosen'

export interface MapOptions extends Pick<VenueMapProps, 'center' | 'zoom' | 'tone' | 'words'> {
  readonly still: boolean
  readonly choose?: (id: string) => void
}

export interface DrawnMap {
  readonly show: (markers: readonly MapMarker[], areas: readonly MapArea[]) => void
  readonly select: (id: string | undefined) => void
  readonly look: (center: Point, zoom: number) => void
  readonly outline: (outline: Outline) => void
  readonly remove: () => void
}

/** Leaflet over a drawn ground: no tiles, hence no requests. Lives in a chunk of its own, loaded by index.h5.tsx. */
export function drawMap(
  box: HTMLElement,
  { center, zoom, tone, words, still, choose }: MapOptions,
): DrawnMap {
  const map = createMap(box, {
    center: [center.lat, center.lng],
    zoom,
    minZoom: 8,
    maxZoom: 17,
    zoomControl: false,
    // Its text is markup; the component shows the attribution as text.
    attributionControl: false,
    renderer: svg({ padding: 0.5 }),
    zoomAnimation: !still,
    fadeAnimation: !still,
    markerZoomAnimation: !still,
    inertia: !still,
    // Somebody scrolls the page past the map far more often than into it.
    scrollWheelZoom: false,
  })
  control.zoom({ position: 'topright', zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map)
  map.createPane(GROUND).style.zIndex = '300'
  const dyes = { '--map-land': tone.land, '--map-text': tone.text, '--map-on-sign': tone.onMarker }
  for (const [name, colour] of Object.entries(dyes)) box.style.setProperty(name, colour)

  const wheel = { on: () => map.scrollWheelZoom.enable(), off: () => map.scrollWheelZoom.disable() }
  box.addEventListener('focusin', wheel.on)
  box.addEventListener('focusout', wheel.off)

  const places = layerGroup().addTo(map)
  const signs = new Map<string, Marker>()
  let selected: string | undefined

  const choosing = (id: string) => choose && (() => choose(id))

  function mark(id: string | undefined, chosen: boolean): void {
    const sign = id === undefined ? undefined : signs.get(id)
    sign?.setZIndexOffset(chosen ? 1000 : 0)
    sign?.getElement()?.classList.toggle(CHOSEN, chosen)
    if (choose) sign?.getElement()?.setAttribute('aria-pressed', String(chosen))
  }

  return {
    show(markers, areas) {
      places.clearLayers()
      signs.clear()
      for (const area of areas) {
        const { id, point, radiusMetres: radius, color } = area
        const look = { radius, color, weight: 1.5, dashArray: '5 5', fillOpacity: 0.1, interactive: !!choose }
        const ring = circle([point.lat, point.lng], look).addTo(places)
        if (choose) ring.on('click', () => choose(id))
        signs.set(id, areaName(area, choosing(id)).addTo(places))
      }
      for (const marker of markers) signs.set(marker.id, pin(marker, choosing(marker.id)).addTo(places))
      mark(selected, true)
    },
    select(id) {
      mark(selected, false)
      selected = id
      mark(selected, true)
    },
    look: (point, nextZoom) => void map.setView([point.lat, point.lng], nextZoom, { animate: !still }),
    outline(outline) {
      const style = { color: tone.line, weight: 1, fillColor: tone.land, fillOpacity: 1 }
      // A point would be drawn with Leaflet's own pictures, which are not shipped.
      const filter: GeoJSONOptions['filter'] = ({ geometry }) => /Polygon|LineString/.test(geometry.type)
      geoJSON(outline, { style, filter, interactive: false, pane: GROUND }).addTo(map)
      for (const { name, lat, lng } of districtLabels(outline))
        districtName(name, lat, lng, GROUND).addTo(map)
    },
    remove() {
      box.removeEventListener('focusin', wheel.on)
      box.removeEventListener('focusout', wheel.off)
      // Leaflet 1.9.4 zooms 40 ms after the wheel, even a map that is gone by then; now there is nothing to zoom.
      map.options.minZoom = map.options.maxZoom = map.getZoom()
      map.remove()
    },
  }
}
