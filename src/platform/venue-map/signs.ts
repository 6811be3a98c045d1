import { divIcon, marker, type DivIcon, type Marker } from 'leaflet'
import type { Point } from '@/domain/geo'
import type { MapArea, MapCluster, MapHere, MapMarker } from './contract'
import { ring } from './ring'

/** Text goes in as text: an organiser writes the titles. */
function element(className: string, text: string, color: string): HTMLElement {
  const made = document.createElement('span')
  made.className = className
  made.textContent = text
  made.style.setProperty('--sign', color)
  return made
}

/** Absent where there is nothing to choose: then a sign is a picture, and no stop of the Tab key. */
type Choose = (() => void) | undefined

function signAt({ lat, lng }: Point, icon: DivIcon, name: string, choose: Choose): Marker {
  const canChoose = choose !== undefined
  const sign = marker([lat, lng], { icon, riseOnHover: true, interactive: canChoose, keyboard: canChoose })
  // Leaflet makes it focusable and a button; its name and its keys are left to us.
  sign.on('add', () => {
    const drawn = sign.getElement()
    drawn?.setAttribute('aria-label', name)
    if (canChoose) drawn?.setAttribute('aria-pressed', 'false')
    else drawn?.setAttribute('role', 'img')
  })
  if (!canChoose) return sign
  return sign.on('click', choose).on('keydown', ({ originalEvent }) => {
    if (originalEvent.key !== ' ' && originalEvent.key !== 'Enter') return
    originalEvent.preventDefault()
    choose()
  })
}

/** 44 px to touch, the pin drawn inside and its tip on the place. */
export function pin({ point, title, color, count, symbol }: MapMarker, choose: Choose): Marker {
  const body = element('map-pin-body', '', color)
  if (symbol) body.append(element(`icon icon--s icon-${symbol}`, '', color))
  if (count !== undefined) body.append(element('map-pin-count', String(count), color))
  const icon = divIcon({
    className: 'map-sign map-pin',
    html: body,
    iconSize: [44, 48],
    iconAnchor: [22, 46],
  })
  const name = count === undefined ? title : `${title} · ${count}`
  return signAt(point, icon, name, choose)
}

/** Leaflet pans by these when the keyboard comes to a sign: without an anchor it takes the middle for a corner. */
const AREA = { width: 120, height: 48 }

/** A disc that stands for several places. */
export function disc({ point, title, count, shares }: MapCluster, choose: Choose): Marker {
  const body = element('map-disc-body', String(count), '')
  body.prepend(ring(shares))
  const icon = divIcon({
    className: 'map-sign map-disc',
    html: body,
    iconSize: [48, 48],
    iconAnchor: [24, 24],
  })
  return signAt(point, icon, title, choose)
}

/** The name in the middle of an area; the circle around it is drawn apart. */
export function areaName({ point, title, written, color }: MapArea, choose: Choose): Marker {
  const icon = divIcon({
    className: 'map-sign map-area',
    html: element('map-area-name', written ?? title, color),
    iconSize: [AREA.width, AREA.height],
    iconAnchor: [AREA.width / 2, AREA.height / 2],
  })
  return signAt(point, icon, title, choose)
}

/** Where the visitor is: nothing to tap, and over the ground but under every sign. */
export function hereDot({ point, title, color }: MapHere): Marker {
  const icon = divIcon({
    className: 'map-here',
    html: element('map-here-dot', '', color),
    iconSize: [24, 24],
  })
  return signAt(point, icon, title, undefined).setZIndexOffset(-1000)
}

/** A district's name, and nothing to a screen reader: it is the ground. */
export function districtName(name: string, lat: number, lng: number, pane: string): Marker {
  const icon = divIcon({ className: 'map-district', html: element('', name, ''), iconSize: [96, 20] })
  // The outline is a picture in the same pane and would lie over it.
  const options = { icon, pane, interactive: false, keyboard: false, zIndexOffset: 1000 }
  return marker([lat, lng], options).on('add', ({ target }) =>
    (target as Marker).getElement()?.setAttribute('aria-hidden', 'true'),
  )
}
