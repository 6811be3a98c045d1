import type { MapProps } from '@tarojs/components'
import type { MapArea, MapCluster, MapHere, MapMarker, MapTone } from './contract'

const PIN = { width: 32, height: 40 }
const CHOSEN_PIN = { width: 40, height: 50 }
const SPOT = { width: 24, height: 24 }
const DISC = { width: 44, height: 44 }
/** Of one ring, and of all together: each corner is 50 bytes on the way to the map. */
const CORNERS = { most: 48, least: 12, together: 600 }
const METRES_A_DEGREE = 111_320

/** An 8-digit colour: WeChat reads the last two as opacity. */
const faint = (color: string, alpha: string): string => `${color}${alpha}`

/** Text over a picture. WeChat hangs it from the place by its corner, and a figure of 16 is 9 wide. */
function figure(text: string, color: string, anchorY: number): MapProps.label {
  return {
    content: text,
    color,
    fontSize: 16,
    anchorX: -4.5 * text.length,
    anchorY,
    borderWidth: 0,
    borderColor: color,
    borderRadius: 0,
    bgColor: '#00000000',
    padding: 0,
    textAlign: 'center',
  }
}

function callout(content: string, color: string, tone: MapTone): MapProps.callout {
  return {
    content,
    color,
    fontSize: 13,
    anchorX: 0,
    anchorY: 0,
    borderRadius: 12,
    borderWidth: 0,
    borderColor: tone.ground,
    bgColor: tone.land,
    padding: 6,
    display: 'ALWAYS',
    textAlign: 'center',
  }
}

export interface Drawn {
  readonly markers: readonly MapMarker[]
  readonly areas: readonly MapArea[]
  readonly clusters?: readonly MapCluster[] | undefined
  readonly here?: MapHere | undefined
  readonly selectedId?: string | undefined
  readonly tone: MapTone
}

/** WeChat's marker ids are numbers: the place in `markers`, `areas`, `clusters`; after them `here`. */
export function idAt({ markers, areas, clusters = [] }: Drawn, markerId: number): string | undefined {
  return [...markers, ...areas, ...clusters][markerId]?.id
}

export function toMarkers(drawn: Drawn): MapProps.marker[] {
  const { markers, areas, clusters = [], here, selectedId, tone } = drawn
  const pins = markers.map((marker, at) => {
    const chosen = marker.id === selectedId
    const words = marker.count === undefined ? marker.title : `${marker.title} · ${marker.count}`
    return {
      id: at,
      latitude: marker.point.lat,
      longitude: marker.point.lng,
      iconPath: marker.icon,
      ...(chosen ? CHOSEN_PIN : PIN),
      anchor: { x: 0.5, y: 1 },
      zIndex: chosen ? 2 : 1,
      ariaLabel: words,
      ...(marker.count !== undefined && { label: countBeside(String(marker.count), marker.color, tone) }),
      // Names of all pins at once would cover each other.
      ...(chosen && { callout: callout(words, tone.text, tone) }),
    }
  })
  const spots = areas.map((area, at) => ({
    id: markers.length + at,
    latitude: area.point.lat,
    longitude: area.point.lng,
    iconPath: area.icon,
    ...SPOT,
    anchor: { x: 0.5, y: 0.5 },
    zIndex: area.id === selectedId ? 2 : 0,
    ariaLabel: area.title,
    callout: callout(area.written ?? area.title, area.color, tone),
  }))
  const discs = clusters.map((cluster, at) => ({
    id: markers.length + areas.length + at,
    latitude: cluster.point.lat,
    longitude: cluster.point.lng,
    iconPath: cluster.icon,
    ...DISC,
    anchor: { x: 0.5, y: 0.5 },
    zIndex: 1,
    ariaLabel: cluster.title,
    label: figure(String(cluster.count), tone.text, -11),
  }))
  return [...pins, ...spots, ...discs, ...(here ? [hereMarker(here, drawn)] : [])]
}

/** On the pin's shoulder: the pin is a picture and has no room for a number. */
function countBeside(count: string, color: string, tone: MapTone): MapProps.label {
  const look = { anchorX: 6, anchorY: -46, bgColor: tone.land, borderRadius: 9, padding: 3, fontSize: 13 }
  return { ...figure(count, color, 0), ...look }
}

function hereMarker(here: MapHere, { markers, areas, clusters = [] }: Drawn): MapProps.marker {
  return {
    id: markers.length + areas.length + clusters.length,
    latitude: here.point.lat,
    longitude: here.point.lng,
    iconPath: here.icon,
    ...SPOT,
    anchor: { x: 0.5, y: 0.5 },
    zIndex: 0,
    ariaLabel: here.title,
  }
}

/** WeChat's circles cannot be dashed, polygons can. */
export function toPolygons({ areas, selectedId }: Drawn): MapProps.polygon[] {
  const share = Math.floor(CORNERS.together / Math.max(1, areas.length))
  const corners = Math.max(CORNERS.least, Math.min(CORNERS.most, share))
  return areas.map(({ id, point, radiusMetres, color }) => ({
    points: Array.from({ length: corners }, (_, corner) => {
      const turn = (corner / corners) * 2 * Math.PI
      const degrees = radiusMetres / METRES_A_DEGREE
      return {
        latitude: point.lat + degrees * Math.sin(turn),
        longitude: point.lng + (degrees / Math.cos((point.lat * Math.PI) / 180)) * Math.cos(turn),
      }
    }),
    strokeColor: color,
    strokeWidth: id === selectedId ? 3 : 2,
    fillColor: faint(color, '1a'),
    dashArray: [6, 6],
  }))
}
