import type { MapProps } from '@tarojs/components'
import type { MapArea, MapMarker, MapTone } from './contract'

const PIN = { width: 32, height: 40 }
const CHOSEN_PIN = { width: 40, height: 50 }
const SPOT = { width: 24, height: 24 }
const CORNERS = 48
const METRES_A_DEGREE = 111_320

/** An 8-digit colour: WeChat reads the last two as opacity. */
const faint = (color: string, alpha: string): string => `${color}${alpha}`

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

interface Drawn {
  readonly markers: readonly MapMarker[]
  readonly areas: readonly MapArea[]
  readonly selectedId?: string
  readonly tone: MapTone
}

/** WeChat's marker ids are numbers: the place in `markers` followed by `areas`. */
export function idAt(
  { markers, areas }: Pick<Drawn, 'markers' | 'areas'>,
  markerId: number,
): string | undefined {
  return [...markers, ...areas][markerId]?.id
}

export function toMarkers({ markers, areas, selectedId, tone }: Drawn): MapProps.marker[] {
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
    callout: callout(area.title, area.color, tone),
  }))
  return [...pins, ...spots]
}

/** WeChat's circles cannot be dashed, polygons can. */
export function toPolygons({ areas, selectedId }: Drawn): MapProps.polygon[] {
  return areas.map(({ id, point, radiusMetres, color }) => ({
    points: Array.from({ length: CORNERS }, (_, corner) => {
      const turn = (corner / CORNERS) * 2 * Math.PI
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
