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
/** An area's name and below it the number, or the number alone. */
const NAMED = { height: 46, widest: 120, character: 14, around: 20 }
const NUMBERED = { width: 40, height: 30 }

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

function nameBox({ point, title }: Spot, zoom: number): Box {
  const width = Math.min(NAMED.widest, title.length * NAMED.character + NAMED.around)
  return { ...pixelAt(point, zoom), width, height: NAMED.height }
}

/** Whether each area's name fits where it is. One that does not leaves its number, and so the first has no say alone. */
function namesFit(areas: readonly Spot[], signs: readonly Box[], zoom: number): readonly boolean[] {
  const numbers = areas.map(({ point }) => ({ ...pixelAt(point, zoom), ...NUMBERED }))
  const drawn: Box[] = []
  return areas.map((spot, at) => {
    const box = nameBox(spot, zoom)
    const others = numbers.filter((_, other) => other !== at)
    const [fits = false] = keepApart([box], [...signs, ...others, ...drawn])
    if (fits) drawn.push(box)
    return fits
  })
}

function areasOf(areas: readonly Spot[], signs: readonly Box[], zoom: number, look: Look): MapArea[] {
  const { theme, words } = look
  const inOrder = [...areas].sort((a, b) => b.entries.length - a.entries.length)
  const fits = namesFit(inOrder, signs, zoom)
  return inOrder.map(({ id, point, radiusMetres, title, entries, hues }, at) => ({
    id,
    point,
    radiusMetres,
    title: words.spot(title, entries.length),
    written: fits[at] ? `${title}\n${words.sessions(entries.length)}` : String(entries.length),
    color: categoryColours[mainHue(hues)][theme].ink,
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
