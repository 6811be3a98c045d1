import type { Entry } from '@/domain/programme-query'
import { regionAround } from '@/platform/venue-map/mercator'
import { indexSpots, MOST_SIGNS, NEAREST_ZOOM, type Visible } from '@/features/venues/map/clusters'
import { placeEntries, type Spot } from '@/features/venues/map/spots'
import { everywhere, manyVenues } from '../../fakes/map'
import { anIndex, aVenue } from '../../fakes/programme'

const DESKTOP = { width: 1920, height: 1080 }
const center = { datum: 'gcj02', lng: 112.55, lat: 37.87 } as const

function spotsOf(venues: ReturnType<typeof manyVenues>): readonly Spot[] {
  const { activity, sessions } = everywhere(venues)
  const index = anIndex({ activities: [activity], sessions, venues })
  const entries = sessions.flatMap<Entry>((session) => {
    const venue = index.venue.get(session.venueId)
    return venue ? [{ activity, session, venue }] : []
  })
  return placeEntries(index, entries).spots
}

const signs = ({ spots, clusters }: Visible) => spots.length + clusters.length
const entries = ({ spots, clusters }: Visible) =>
  spots.reduce((sum, spot) => sum + spot.entries.length, 0) +
  clusters.reduce((sum, { entryCount }) => sum + entryCount, 0)
const world = { west: -180, south: -85, east: 180, north: 85 }
const zooms = Array.from({ length: NEAREST_ZOOM - 7 }, (_, at) => at + 8)

describe('5,000 venues', () => {
  const spots = spotsOf(manyVenues(5000))
  const index = indexSpots(spots)

  it.each(zooms)('at zoom %d no window, not even a large one, draws more than a hundred signs', (zoom) => {
    const visible = index.visible(regionAround(center, zoom, DESKTOP), zoom)
    expect(signs(visible)).toBeLessThanOrEqual(MOST_SIGNS)
    expect(signs(visible)).toBeGreaterThan(0)
  })

  it('drawn one by one there would be far more: the test can tell', () => {
    const region = regionAround(center, 11, DESKTOP)
    const alone = spots.filter(
      ({ point }) =>
        point.lng > region.west &&
        point.lng < region.east &&
        point.lat > region.south &&
        point.lat < region.north,
    )
    expect(alone.length).toBeGreaterThan(10 * MOST_SIGNS)
  })

  it.each(zooms)('at zoom %d the numbers add up to all of them, wherever the window is', (zoom) => {
    expect(entries(index.visible(world, zoom))).toBe(5000)
  })

  it('every cluster falls apart at the zoom it names, or names none', () => {
    for (const { id, spotCount } of index.visible(world, 10).clusters) {
      const zoom = index.zoomInto(id)
      if (zoom !== undefined) expect(zoom).toBeGreaterThan(10)
      expect(index.spotsOf(id)).toHaveLength(spotCount)
    }
  })
})

it('what is at one place never falls apart, and is listed instead', () => {
  const index = indexSpots(spotsOf(['a', 'b', 'c'].map((id) => aVenue(id, center.lng, center.lat))))
  const [cluster] = index.visible(world, NEAREST_ZOOM).clusters
  if (!cluster) throw new Error('not a cluster')
  expect(index.zoomInto(cluster.id)).toBeUndefined()
  expect(
    index
      .spotsOf(cluster.id)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['a', 'b', 'c'])
})

it('a fraction of a zoom, which WeChat has, is asked like the whole one before it', () => {
  const index = indexSpots(spotsOf(manyVenues(300)))
  expect(index.visible(world, 12.9)).toEqual(index.visible(world, 12))
  expect(index.visible(world, 20)).toEqual(index.visible(world, NEAREST_ZOOM))
})
