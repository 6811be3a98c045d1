import { hueIcons } from '@/components/category-tag/hue-icons'
import type { mapView } from '@/copy/topics/map-view'
import type { WordsOf } from '@/copy/language'
import type { MapArea, MapCluster, MapMarker } from '@/platform/venue-map'
import { keepApart, type Box } from '@/platform/venue-map/boxes'
import { pixelAt } from '@/platform/venue-map/mercator'
import { categoryColours } from '@/styles/tokens'
import { mapPictures } from '../map-pictures'
import type { Cluster, Visible } from './clusters'
import { mainHue, type Spot } from './spots'

interface Look {
  readonly theme: 'light' | 'dark'
  readonly words: WordsOf<typeof mapView>
}

export interface Signs {
  readonly markers: readonly MapMarker[]
  readonly areas: readonly MapArea[]
  readonly clusters: readonly MapCluster[]
}

const SIGN = { width: 48, height: 48 }
const NAME_HEIGHT = 34
/** Of a Chinese character in an area's name, and what is around the name. */
const CHARACTER = 15
const AROUND_NAME = 24

const clusterSignId = (id: number): string => `cluster:${id}`

function pinOf({ id, point, title, entries, hues }: Spot, { theme }: Look): MapMarker {
  const hue = mainHue(hues)
  const count = entries.length > 1 ? { count: entries.length } : {}
  const look = { color: categoryColours[hue][theme].solid, icon: mapPictures.pin(hue, theme) }
  return { id, point, title, symbol: hueIcons[hue], ...look, ...count }
}

/** The ring shows the shares of the categories, the largest first. */
function discOf(cluster: Cluster, { theme, words }: Look): MapCluster {
  const { id, point, spotCount, entryCount, hues } = cluster
  const shares = [...hues]
    .sort(([, a], [, b]) => b - a)
    .map(([hue, count]) => ({ color: categoryColours[hue][theme].solid, part: count / entryCount }))
  const title = words.cluster(spotCount, entryCount)
  return { id: clusterSignId(id), point, title, count: entryCount, shares, icon: mapPictures.disc(theme) }
}

/** Areas with as much of their names as fits: where one would lie on another sign, only the number stays. */
function areasOf(areas: readonly Spot[], taken: readonly Box[], zoom: number, look: Look): MapArea[] {
  const { theme, words } = look
  const named = [...areas]
    .sort((a, b) => b.entries.length - a.entries.length)
    .map((spot) => ({ spot, title: words.spot(spot.title, spot.entries.length) }))
  const boxes = named.map(({ spot, title }) => ({
    ...pixelAt(spot.point, zoom),
    width: title.length * CHARACTER + AROUND_NAME,
    height: NAME_HEIGHT,
  }))
  const fits = keepApart(boxes, taken)
  return named.map(({ spot, title }, at) => ({
    id: spot.id,
    point: spot.point,
    radiusMetres: spot.radiusMetres,
    title,
    ...(!fits[at] && { short: String(spot.entries.length) }),
    color: categoryColours[mainHue(spot.hues)][theme].ink,
    icon: mapPictures.dot,
  }))
}

/** What the map draws for what is visible. */
export function drawSigns({ spots, clusters }: Visible, zoom: number, look: Look): Signs {
  const pins = spots.filter(({ radiusMetres }) => radiusMetres === 0)
  const areas = spots.filter(({ radiusMetres }) => radiusMetres > 0)
  const taken = [...pins, ...clusters].map(({ point }) => ({ ...pixelAt(point, zoom), ...SIGN }))
  return {
    markers: pins.map((spot) => pinOf(spot, look)),
    areas: areasOf(areas, taken, zoom, look),
    clusters: clusters.map((cluster) => discOf(cluster, look)),
  }
}

/** The cluster that a sign stands for; `undefined` when it stands for a spot. */
export function clusterOfSign(id: string): number | undefined {
  const number = /^cluster:(\d+)$/.exec(id)?.[1]
  return number === undefined ? undefined : Number(number)
}
