import Supercluster from 'supercluster'
import type { Point, Region } from '@/domain/geo'
import type { Hues, Spot } from './spots'

/** Several spots too near each other to be drawn apart. */
export interface Cluster {
  readonly id: number
  readonly point: Point
  readonly spotCount: number
  readonly entryCount: number
  readonly hues: Hues
}

export interface Visible {
  readonly spots: readonly Spot[]
  readonly clusters: readonly Cluster[]
}

export interface SpotIndex {
  /** What to draw of a region: at most `MOST_SIGNS` things, the fewer the farther. */
  visible(region: Region, zoom: number): Visible
  /** The zoom at which a cluster falls apart; `undefined` when its spots are at one place and never do. */
  zoomInto(clusterId: number): number | undefined
  spotsOf(clusterId: number): readonly Spot[]
}

/** More than this is slow to draw on a phone, and nobody can tell them apart. */
export const MOST_SIGNS = 100
/** The nearest look both maps allow for. */
export const NEAREST_ZOOM = 17
/** Between two signs, in pixels: a finger, and a little. */
const APART = 56

interface Own {
  readonly at: number
  readonly entryCount: number
  readonly hues: Hues
}

interface Sum {
  entryCount: number
  hues: Hues
}

function merged(a: Hues, b: Hues): Hues {
  const sum = new Map(a)
  for (const [hue, count] of b) sum.set(hue, (sum.get(hue) ?? 0) + count)
  return sum
}

const everywhere = (region: Region): [number, number, number, number] => [
  region.west,
  region.south,
  region.east,
  region.north,
]

/** Made once for a set of spots; asked at every move of the map. */
export function indexSpots(spots: readonly Spot[]): SpotIndex {
  const tree = new Supercluster<Own, Sum>({
    maxZoom: NEAREST_ZOOM,
    radius: APART,
    extent: 256,
    map: ({ entryCount, hues }) => ({ entryCount, hues }),
    reduce(sum, { entryCount, hues }) {
      sum.entryCount += entryCount
      sum.hues = merged(sum.hues, hues)
    },
  })
  tree.load(
    spots.map(({ point, entries, hues }, at) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [point.lng, point.lat] },
      properties: { at, entryCount: entries.length, hues },
    })),
  )
  const spotAt = ({ at }: Own): Spot[] => {
    const spot = spots[at]
    return spot ? [spot] : []
  }

  function at(region: Region, zoom: number): Visible {
    const found: { spots: Spot[]; clusters: Cluster[] } = { spots: [], clusters: [] }
    for (const { geometry, properties } of tree.getClusters(everywhere(region), zoom)) {
      if (!('cluster' in properties)) {
        found.spots.push(...spotAt(properties))
        continue
      }
      const [lng = 0, lat = 0] = geometry.coordinates
      const { cluster_id: id, point_count: spotCount, entryCount, hues } = properties
      found.clusters.push({ id, point: { datum: 'gcj02', lng, lat }, spotCount, entryCount, hues })
    }
    return found
  }

  return {
    visible(region, zoom) {
      for (let level = Math.min(NEAREST_ZOOM, Math.floor(zoom)); ; level -= 1) {
        const found = at(region, level)
        // A window that shows more than this is larger than any screen; it gets the signs of a farther look.
        if (level <= 0 || found.spots.length + found.clusters.length <= MOST_SIGNS) return found
      }
    },
    zoomInto(clusterId) {
      const zoom = tree.getClusterExpansionZoom(clusterId)
      return zoom > NEAREST_ZOOM ? undefined : zoom
    },
    spotsOf: (clusterId) =>
      tree.getLeaves(clusterId, Infinity).flatMap(({ properties }) => spotAt(properties)),
  }
}
