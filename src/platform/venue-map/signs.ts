import { divIcon, marker, type DivIcon, type Marker } from 'leaflet'
import type { Point } from '@/domain/geo'

interface Sign {
  readonly point: Point
  readonly title: string
  readonly color: string
  readonly count?: number
}

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
export function pin({ point, title, color, count }: Sign, choose: Choose): Marker {
  const icon = divIcon({
    className: 'map-sign map-pin',
    html: element('map-pin-body', count === undefined ? '' : String(count), color),
    iconSize: [44, 48],
    iconAnchor: [22, 46],
  })
  const name = count === undefined ? title : `${title} · ${count}`
  return signAt(point, icon, name, choose)
}

/** The name in the middle of an area; the circle around it is drawn apart. */
export function areaName({ point, title, color }: Sign, choose: Choose): Marker {
  const icon = divIcon({
    className: 'map-sign map-area',
    html: element('map-area-name', title, color),
    iconSize: [160, 44],
    iconAnchor: [80, 22],
  })
  return signAt(point, icon, title, choose)
}

/** A district's name under everything else, and nothing to a screen reader: it is the ground. */
export function districtName(name: string, lat: number, lng: number, pane: string): Marker {
  const icon = divIcon({ className: 'map-district', html: element('', name, ''), iconSize: [96, 20] })
  return marker([lat, lng], { icon, pane, interactive: false, keyboard: false }).on('add', ({ target }) =>
    (target as Marker).getElement()?.setAttribute('aria-hidden', 'true'),
  )
}
