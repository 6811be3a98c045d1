import type { Venue } from '@/domain/venue'
import { indexProgramme } from '@/domain/programme'
import { Where } from '@/features/venues/where'
import { VenueMap } from '@/platform/venue-map'
import { routes } from '@/routes'
import { hasControl, openPage, tap, text } from '../../fakes/hand'
import { makeBackend, makeStores } from '../../fakes/stores'

jest.mock('@/platform/venue-map', () => ({ VenueMap: jest.fn(() => null) }))

const drawn = jest.mocked(VenueMap)

async function open(venueId: string, change: Partial<Venue> = {}) {
  drawn.mockClear()
  const index = indexProgramme(await makeBackend().store.programme())
  const venue = index.venue.get(venueId)
  if (!venue) throw new Error(venueId)
  const Page = () => <Where index={index} venue={{ ...venue, ...change }} place="通知里的地点" hue="health" />
  await openPage(Page, routes.home(), makeStores())
  return drawn.mock.calls.at(-1)?.[0]
}

test('a district is an area with its name, never a pin', async () => {
  const map = await open('clinic-yingze')
  expect(map?.markers).toEqual([])
  expect(map?.areas).toMatchObject([{ title: '迎泽区内' }])
  expect(text()).toContain('主办方还没有公布门牌地址')
  expect(text()).toContain('通知写的地点：通知里的地点')
})

test('an exact place is a pin', async () => {
  const map = await open('north-university', { precision: 'exact', address: '学院路3号' })
  expect(map?.areas).toEqual([])
  expect(map?.markers).toMatchObject([{ title: '中北大学' }])
  expect(text()).toContain('学院路3号')
  expect(text()).not.toContain('还没有公布')
})

test('a place known only to the city has no map and no way there', async () => {
  expect(await open('city')).toBeUndefined()
  expect(text()).toContain('主办方还没有公布地点')
  expect(hasControl('导航')).toBe(false)
})

test('in a browser one chooses the map to be led by', async () => {
  await open('north-university')
  expect(text()).not.toContain('高德地图')
  await tap('导航')
  const links = [...document.querySelectorAll('a')].map(({ href }) => href)
  expect(text()).toContain('高德地图')
  expect(links[0]).toContain('coordinate=gaode')
  await tap('关闭')
  expect(text()).not.toContain('高德地图')
})
