import type { MapProps } from '@tarojs/components'
import { act, useState } from 'react'
import { distanceInMetres } from '@/domain/geo'
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
