import { CRS, latLng } from 'leaflet'
import { isWithin } from '@/domain/geo'
import { keepApart } from '@/platform/venue-map/boxes'
import { centerFor, lookAtAll, pixelAt, regionAround, sizeOf } from '@/platform/venue-map/mercator'

const at = (lng: number, lat: number) => ({ datum: 'gcj02', lng, lat }) as const
const city = at(112.55, 37.87)
const size = { width: 375, height: 480 }

it('agrees with Leaflet about where a place is', () => {
  const theirs = CRS.EPSG3857.latLngToPoint(latLng(city.lat, city.lng), 12)
  const ours = pixelAt(city, 12)
  expect(ours.x).toBeCloseTo(theirs.x, 4)
  expect(ours.y).toBeCloseTo(theirs.y, 4)
})

it('a region is as large as the map that shows it', () => {
  const { width, height } = sizeOf(regionAround(city, 12, size), 12)
  expect(width).toBeCloseTo(375, 6)
  expect(height).toBeCloseTo(480, 6)
})

it('looks at all of several places, and no farther than it must', () => {
  const places = [at(112.36, 37.6), at(112.67, 38.06), city]
  const look = lookAtAll(places, size, { margin: 40, maxZoom: 14 })
  if (!look) throw new Error('no look')
  const shows = (zoom: number) =>
    places.every((place) => isWithin(place, regionAround(look.center, zoom, size)))
  expect(shows(look.zoom)).toBe(true)
  expect(shows(look.zoom + 2)).toBe(false)
})

it('one place is looked at from the nearest allowed, none not at all', () => {
  expect(lookAtAll([city], size, { margin: 40, maxZoom: 14 })?.zoom).toBe(14)
  expect(lookAtAll([], size, { margin: 40, maxZoom: 14 })).toBeUndefined()
})

it('finds the middle from which a place stands where it is wanted', () => {
  const center = pixelAt(centerFor(city, 12, { x: 30, y: -50 }), 12)
  const place = pixelAt(city, 12)
  expect(place.x - center.x).toBeCloseTo(30, 6)
  expect(place.y - center.y).toBeCloseTo(-50, 6)
})

describe('names that would lie on each other', () => {
  const box = (x: number, y: number) => ({ x, y, width: 80, height: 20 })

  it('the earlier one stays, and one that meets none stays too', () => {
    expect(keepApart([box(0, 0), box(40, 10), box(200, 0)])).toEqual([true, false, true])
  })

  it('beside each other is not on each other', () => {
    expect(keepApart([box(0, 0), box(80, 0), box(0, 20)])).toEqual([true, true, true])
  })

  it('a dropped one is in nobody’s way, what is taken is', () => {
    expect(keepApart([box(0, 0), box(60, 0), box(120, 0)])).toEqual([true, false, true])
    expect(keepApart([box(0, 0)], [box(10, 10)])).toEqual([false])
  })
})
