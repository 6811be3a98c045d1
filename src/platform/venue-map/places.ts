import { circle, layerGroup, type Map as LeafletMap, type Marker } from 'leaflet'
import type { MapArea, MapCluster, MapHere, MapMarker } from './contract'
import { areaName, disc, hereDot, pin } from './signs'

const CHOSEN = 'map-chosen'

export interface Shown {
  readonly markers: readonly MapMarker[]
  readonly areas: readonly MapArea[]
  readonly clusters?: readonly MapCluster[]
  readonly here?: MapHere
}

export interface Places {
  readonly show: (shown: Shown) => void
  readonly select: (id: string | undefined) => void
}

/** The signs on the map. A sign that stays keeps its element, and with it the keyboard's focus. */
export function placesOn(map: LeafletMap, choose: ((id: string) => void) | undefined): Places {
  const rings = layerGroup().addTo(map)
  const ground = layerGroup().addTo(map)
  let signs = new Map<string, { readonly made: Marker; readonly of: object }>()
  let selected: string | undefined

  const choosing = (id: string) => choose && (() => choose(id))

  function mark(id: string | undefined, isChosen: boolean): void {
    const sign = id === undefined ? undefined : signs.get(id)?.made
    sign?.setZIndexOffset(isChosen ? 1000 : 0)
    sign?.getElement()?.classList.toggle(CHOSEN, isChosen)
    if (choose) sign?.getElement()?.setAttribute('aria-pressed', String(isChosen))
  }

  function drawRing({ id, point, radiusMetres: radius, color }: MapArea): void {
    const look = { radius, color, weight: 1.5, dashArray: '5 5', fillOpacity: 0.1, interactive: !!choose }
    const drawn = circle([point.lat, point.lng], look).addTo(rings)
    if (choose) drawn.on('click', () => choose(id))
  }

  return {
    show({ markers, areas, clusters = [], here }) {
      const before = signs
      signs = new Map()
      const keepOrDraw = <T extends { readonly id: string }>(of: T, draw: (of: T) => Marker) => {
        const known = before.get(of.id)
        const isSame = known !== undefined && JSON.stringify(known.of) === JSON.stringify(of)
        signs.set(of.id, isSame ? known : { made: draw(of).addTo(map), of })
        if (isSame) before.delete(of.id)
      }
      for (const area of areas) keepOrDraw(area, (of) => areaName(of, choosing(of.id)))
      for (const marker of markers) keepOrDraw(marker, (of) => pin(of, choosing(of.id)))
      for (const cluster of clusters) keepOrDraw(cluster, (of) => disc(of, choosing(of.id)))
      for (const { made } of before.values()) made.remove()
      rings.clearLayers()
      areas.forEach(drawRing)
      ground.clearLayers()
      if (here) hereDot(here).addTo(ground)
      mark(selected, true)
    },
    select(id) {
      mark(selected, false)
      selected = id
      mark(selected, true)
    },
  }
}
