import { control, map as createMap, svg, tileLayer, type Map as LeafletMap } from 'leaflet'
import type { Point } from '@/domain/geo'
import type { MapLook, VenueMapProps } from './contract'
import { groundOf } from './ground'
import type { Outline } from './outline'
import { placesOn, type Shown } from './places'
import type { Tiles } from './tiles'
import 'leaflet/dist/leaflet.css'
import './venue-map.scss'

export interface MapOptions extends Pick<VenueMapProps, 'center' | 'zoom' | 'tone' | 'words' | 'isSmall'> {
  readonly still: boolean
  readonly choose?: (id: string) => void
  readonly onLook?: ((look: MapLook) => void) | undefined
  readonly tiles?: Tiles | undefined
}

export interface DrawnMap {
  readonly show: (shown: Shown) => void
  readonly select: (id: string | undefined) => void
  readonly look: (center: Point, zoom: number) => void
  readonly outline: (outline: Outline) => void
  readonly remove: () => void
}

function lookOf(map: LeafletMap, isByHand: boolean): MapLook {
  const { lat, lng } = map.getCenter()
  const bounds = map.getBounds()
  const [west, south, east, north] = [
    bounds.getWest(),
    bounds.getSouth(),
    bounds.getEast(),
    bounds.getNorth(),
  ]
  return {
    center: { datum: 'gcj02', lat, lng },
    zoom: map.getZoom(),
    region: { west, south, east, north },
    isByHand,
  }
}

/** Leaflet over a drawn ground, or over the tiles of a build that has them; else there are no requests. Lives in a chunk of its own, loaded by index.h5.tsx. */
export function drawMap(box: HTMLElement, options: MapOptions): DrawnMap {
  const { center, zoom, tone, words, still, choose, onLook, isSmall, tiles } = options
  const map = createMap(box, {
    center: [center.lat, center.lng],
    zoom,
    ...(tiles && { crs: tiles.crs }),
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
  if (!isSmall)
    control.zoom({ position: 'topright', zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map)
  const dyes = { '--map-land': tone.land, '--map-text': tone.text, '--map-on-sign': tone.onMarker }
  for (const [name, colour] of Object.entries(dyes)) box.style.setProperty(name, colour)

  // Leaflet focuses the map at each press and then scrolls the window back; what scrolls here is the page inside it, and
  // the press would end on whatever has moved under the finger.
  box.focus = () => HTMLElement.prototype.focus.call(box, { preventScroll: true })

  const wheel = { on: () => map.scrollWheelZoom.enable(), off: () => map.scrollWheelZoom.disable() }
  box.addEventListener('focusin', wheel.on)
  box.addEventListener('focusout', wheel.off)

  for (const address of tiles?.addresses ?? [])
    tileLayer(address, { subdomains: tiles?.subdomains ?? '' }).addTo(map)
  const ground = groundOf(map, tone, tiles !== undefined)
  const places = placesOn(map, choose)
  let isOurs = false
  if (onLook) {
    map.on('moveend', () => {
      onLook(lookOf(map, !isOurs))
      isOurs = false
    })
    onLook(lookOf(map, false))
  }

  let isGone = false
  return {
    show(shown) {
      // React's effects of the old map may run once more while the new one is on its way.
      if (isGone) return
      places.show(shown)
      ground.keepClearOf(shown.areas)
    },
    select: places.select,
    look(point, nextZoom) {
      isOurs = true
      map.setView([point.lat, point.lng], nextZoom, { animate: !still })
    },
    outline: ground.outline,
    remove() {
      isGone = true
      box.removeEventListener('focusin', wheel.on)
      box.removeEventListener('focusout', wheel.off)
      // Leaflet 1.9.4 zooms 40 ms after the wheel, even a map that is gone by then; now there is nothing to zoom.
      map.options.minZoom = map.options.maxZoom = map.getZoom()
      map.remove()
    },
  }
}
