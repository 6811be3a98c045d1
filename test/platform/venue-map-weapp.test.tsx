import type { MapProps } from '@tarojs/components'
import { act, useState } from 'react'
import { distanceInMetres, isWithin } from '@/domain/geo'
import { VenueMap } from '@/platform/venue-map/index.weapp'
import { mountComponent } from '../setup/mount'
import { district, venueMapProps } from './venue-map-fixture'

const mockSeen: MapProps[] = []

jest.mock('@tarojs/components', () => ({
  ...jest.requireActual<object>('@tarojs/components'),
  Map: (props: MapProps) => {
    mockSeen.push(props)
    return null
  },
}))

const drawn = (): MapProps => {
  const last = mockSeen.at(-1)
  if (!last) throw new Error('no map was drawn')
  return last
}
/** What WeChat sends for a tap, as far as the map reads it. */
const tapOn = (markerId: number) =>
  ({ detail: { markerId } }) as Parameters<NonNullable<MapProps['onMarkerTap']>>[0]

beforeEach(() => {
  mockSeen.length = 0
})

it('an exact place is a pin; a place known to its district is a dashed ring with its name and no pin', async () => {
  await mountComponent(<VenueMap {...venueMapProps} />)
  const [clinic, museum, area] = drawn().markers ?? []
  const [ring] = drawn().polygons ?? []
  expect(clinic).toMatchObject({ id: 0, iconPath: '/assets/map/health.png', anchor: { x: 0.5, y: 1 } })
  expect(museum?.ariaLabel).toBe('<b>科技馆</b> · 3')
  expect(area).toMatchObject({
    iconPath: '/assets/map/area.png',
    anchor: { x: 0.5, y: 0.5 },
    callout: { content: '万柏林区内', display: 'ALWAYS' },
  })
  expect(ring).toMatchObject({ dashArray: [6, 6], strokeColor: '#BC4611', fillColor: '#BC46111a' })
})

it('the ring is as wide as the place is unsure', async () => {
  await mountComponent(<VenueMap {...venueMapProps} />)
  for (const { latitude, longitude } of drawn().polygons?.[0]?.points ?? []) {
    const metres = distanceInMetres(district.point, { datum: 'gcj02', lat: latitude, lng: longitude })
    expect(Math.abs(metres - 2000)).toBeLessThan(20)
  }
})

it('a tap on a pin, a ring’s middle or a name chooses its place', async () => {
  const onSelect = jest.fn()
  await mountComponent(<VenueMap {...venueMapProps} onSelect={onSelect} />)
  drawn().onMarkerTap?.(tapOn(1))
  drawn().onCalloutTap?.(tapOn(2))
  drawn().onMarkerTap?.(tapOn(99))
  expect(onSelect.mock.calls).toEqual([['museum'], ['wanbailin']])
})

it('only the chosen pin shows its name, and it is larger', async () => {
  await mountComponent(<VenueMap {...venueMapProps} selectedId="clinic" />)
  const [clinic, museum] = drawn().markers ?? []
  expect(clinic).toMatchObject({ width: 40, callout: { content: '卫生服务站' } })
  expect(museum).not.toHaveProperty('callout')
})

it('a render that changes no place sends no marker again', async () => {
  let again = (): void => undefined
  function Screen() {
    const [, setCount] = useState(0)
    again = () => setCount((count) => count + 1)
    return <VenueMap {...venueMapProps} onSelect={() => undefined} />
  }
  await mountComponent(<Screen />)
  const before = drawn()
  act(() => again())
  expect(drawn()).not.toBe(before)
  expect(drawn().markers).toBe(before.markers)
  expect(drawn().polygons).toBe(before.polygons)
})

it('says when WeChat cannot show a map', async () => {
  const onUnavailable = jest.fn()
  await mountComponent(<VenueMap {...venueMapProps} onUnavailable={onUnavailable} />)
  drawn().onError({} as Parameters<MapProps['onError']>[0])
  expect(onUnavailable).toHaveBeenCalledTimes(1)
})

const cluster = {
  id: 'cluster:9',
  point: district.point,
  title: '12 处地点，40 场',
  count: 40,
  shares: [{ color: '#BC4611', part: 1 }],
  icon: '/assets/map/disc.png',
}
const here = { point: district.point, title: '我的位置', color: '#1D4ED0', icon: '/assets/map/here.png' }
type Change = Parameters<NonNullable<MapProps['onRegionChange']>>[0]
const change = (type: string, detail: object) => ({ type, detail }) as Change

it('several places are a disc with their number, and a tap on it names them', async () => {
  const onSelect = jest.fn()
  await mountComponent(<VenueMap {...venueMapProps} clusters={[cluster]} here={here} onSelect={onSelect} />)
  const [disc, dot] = drawn().markers?.slice(-2) ?? []
  expect(disc).toMatchObject({ iconPath: cluster.icon, label: { content: '40' }, ariaLabel: cluster.title })
  expect(dot).toMatchObject({ iconPath: here.icon, ariaLabel: '我的位置' })
  expect(new Set(drawn().markers?.map(({ id }) => id)).size).toBe(drawn().markers?.length)
  drawn().onMarkerTap?.(tapOn(disc?.id ?? -1))
  drawn().onMarkerTap?.(tapOn(dot?.id ?? -1))
  expect(onSelect.mock.calls).toEqual([['cluster:9']])
})

it('a hundred rings weigh little more than twelve', async () => {
  const areas = Array.from({ length: 100 }, (_, at) => ({ ...district, id: `a${at}` }))
  await mountComponent(<VenueMap {...venueMapProps} areas={areas} />)
  const corners = (drawn().polygons ?? []).reduce((sum, { points }) => sum + points.length, 0)
  expect(corners).toBeLessThanOrEqual(1200)
})

describe('what it shows', () => {
  const region = {
    northeast: { latitude: 38, longitude: 113 },
    southwest: { latitude: 37, longitude: 112 },
  }
  const centerLocation = { latitude: 37.5, longitude: 112.5 }

  it('is told at once, though WeChat says nothing before the map moves', async () => {
    const onLook = jest.fn()
    await mountComponent(<VenueMap {...venueMapProps} onLook={onLook} />)
    const [look] = onLook.mock.calls.at(-1)
    expect(look).toMatchObject({ center: venueMapProps.center, zoom: 12, isByHand: false })
    expect(isWithin(venueMapProps.center, look.region)).toBe(true)
  })

  it('is told when the map has come to rest, and by whom it was moved', async () => {
    const onLook = jest.fn()
    await mountComponent(<VenueMap {...venueMapProps} onLook={onLook} />)
    onLook.mockClear()
    drawn().onRegionChange?.(change('begin', { causedBy: 'gesture' }))
    expect(onLook).not.toHaveBeenCalled()
    drawn().onRegionChange?.(change('end', { causedBy: 'drag', scale: 11.4, centerLocation, region }))
    expect(onLook).toHaveBeenLastCalledWith({
      center: { datum: 'gcj02', lat: 37.5, lng: 112.5 },
      zoom: 11.4,
      region: { west: 112, south: 37, east: 113, north: 38 },
      isByHand: true,
    })
    drawn().onRegionChange?.(change('end', { causedBy: 'update', scale: 11, centerLocation, region }))
    expect(onLook).toHaveBeenLastCalledWith(expect.objectContaining({ isByHand: false }))
  })

  it('is guessed around the middle where an old client names no corners', async () => {
    const onLook = jest.fn()
    await mountComponent(<VenueMap {...venueMapProps} onLook={onLook} />)
    drawn().onRegionChange?.(change('end', { causedBy: 'scale', scale: 14, centerLocation }))
    const [look] = onLook.mock.calls.at(-1)
    const center = { datum: 'gcj02', lat: 37.5, lng: 112.5 } as const
    expect(isWithin(center, look.region)).toBe(true)
    expect(look.region.east - look.region.west).toBeLessThan(0.1)
  })

  it('a hand on the map is not fought: what it shows is never sent back to it', async () => {
    const onLook = jest.fn()
    await mountComponent(<VenueMap {...venueMapProps} onLook={onLook} />)
    drawn().onRegionChange?.(change('end', { causedBy: 'drag', scale: 11.4, centerLocation, region }))
    expect(drawn()).toMatchObject({ latitude: 37.86, longitude: 112.55, scale: 12 })
  })
})
