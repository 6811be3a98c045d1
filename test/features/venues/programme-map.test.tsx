import { act } from 'react'
import { useMemo } from 'react'
import type { Point } from '@/domain/geo'
import type { ProgrammeFilter } from '@/domain/programme-filter'
import { queryProgramme } from '@/domain/programme-query'
import { Loaded } from '@/features/shell/loaded'
import { Screen } from '@/features/shell/screen'
import { ProgrammeMap } from '@/features/venues/programme-map'
import { goTo } from '@/platform/navigate'
import { VenueMap, type VenueMapProps } from '@/platform/venue-map'
import { regionAround } from '@/platform/venue-map/mercator'
import { routes } from '@/routes'
import type { LoadedProgramme } from '@/state/programme-store'
import { useFilter } from '@/state/stores'
import { useQueryContext } from '@/state/use-query-context'
import type { Api } from '@/usecases/api'
import { hasControl, openPage, settle, tap, text } from '../../fakes/hand'
import { manyVenues } from '../../fakes/map'
import { makeStores } from '../../fakes/stores'

jest.mock('@/platform/venue-map', () => ({ VenueMap: jest.fn(() => null) }))
jest.mock('@/platform/navigate', () => ({
  ...jest.requireActual<object>('@/platform/navigate'),
  goTo: jest.fn(),
}))

const drawn = jest.mocked(VenueMap)
const CITY: Point = { datum: 'gcj02', lng: 112.5489, lat: 37.8706 }
const PHONE = { width: 375, height: 480 }

function Map({ programme }: { readonly programme: LoadedProgramme }) {
  const context = useQueryContext()
  const filter = useFilter((state) => state.filter)
  const { index, texts } = programme
  const entries = useMemo(
    () => queryProgramme(index, texts, filter, context),
    [index, texts, filter, context],
  )
  return <ProgrammeMap programme={programme} entries={entries} />
}

const Page = () => (
  <Screen tab="activities">
    <Loaded>{(programme) => <Map programme={programme} />}</Loaded>
  </Screen>
)

const map = (): VenueMapProps => {
  const props = drawn.mock.calls.at(-1)?.[0]
  if (!props) throw new Error('no map was drawn')
  return props
}

/** The map comes to rest somewhere, as its host would tell. */
async function rest(center: Point, zoom: number, isByHand: boolean): Promise<void> {
  act(() => map().onLook?.({ center, zoom, region: regionAround(center, zoom, PHONE), isByHand }))
  await settle()
}

async function choose(id: string): Promise<void> {
  act(() => map().onSelect?.(id))
  await settle()
}

async function open(filter: ProgrammeFilter = {}, more: Parameters<typeof makeStores>[0] = {}) {
  drawn.mockClear()
  const stores = makeStores(more)
  stores.filter.getState().start(filter)
  await openPage(Page, routes.activities(), stores)
  await rest(map().center, map().zoom, false)
  return stores
}

const areaCalled = (name: string) => {
  const area = map().areas.find(({ title }) => title.startsWith(name))
  if (!area)
    throw new Error(
      `no area ${name}: ${map()
        .areas.map(({ title }) => title)
        .join()}`,
    )
  return area
}

test('a district is one area with its name and how much is there; nothing of it is a pin', async () => {
  await open()
  expect(map().markers).toEqual([])
  expect(areaCalled('迎泽区').title).toMatch(/^迎泽区 \d+ 场$/)
  expect(new Set(map().areas.map(({ id }) => id)).size).toBe(map().areas.length)
})

test('a tap on an area tells what is there, and a row leads to that session', async () => {
  await open({ categoryId: 'health' })
  await choose(areaCalled('杏花岭区').id)
  expect(text()).toContain('卫生服务站（杏花岭区）')
  expect(text()).toContain('示例')
  expect(text()).toContain('只公布到区县')
  expect(hasControl('的路线')).toBe(false)
  const row = [...document.querySelectorAll('[aria-label]')].find((element) =>
    /，5月\d+日 .+示例，/.test(element.getAttribute('aria-label') ?? ''),
  )
  await tap(row?.getAttribute('aria-label') ?? 'no row')
  expect(jest.mocked(goTo).mock.calls.at(-1)?.[0]).toMatch(
    /^\/subpages\/activity\/index\?id=[\w-]+&session=[\w-]+$/,
  )
  await tap('收起杏花岭区')
  expect(text()).not.toContain('只公布到区县')
})

test('a place that is known has a way there', async () => {
  await open()
  await rest({ datum: 'gcj02', lng: 112.44, lat: 38.01 }, 14, true)
  await choose('north-university')
  await tap('到中北大学的路线')
  expect(text()).toContain('高德地图')
})

test('what is known only to the city is one line that leads to a list', async () => {
  await open()
  await tap('另有 18 场只知道在本市')
  expect(text()).toContain('地图上没有的')
  const rows = () =>
    [...document.querySelectorAll('[aria-label]')].filter((row) =>
      /，5月/.test(row.getAttribute('aria-label') ?? ''),
    )
  const before = rows().length
  await tap('再看')
  expect(rows().length).toBeGreaterThan(before)
  expect(hasControl('再看')).toBe(false)
})

test('搜这一片 is offered once a hand has moved the map, restricts to it, and can be undone', async () => {
  await open()
  expect(hasControl('搜这一片')).toBe(false)
  await rest({ datum: 'gcj02', lng: 112.36, lat: 37.61 }, 12, true)
  await tap('搜这一片')
  expect(hasControl('搜这一片')).toBe(false)
  await rest(CITY, 10, true)
  expect(map().areas.map(({ title }) => title.split(' ')[0])).toEqual(['清徐县'])
  await tap('只看这一片')
  expect(map().areas.length + (map().clusters ?? []).length).toBeGreaterThan(1)
})

test('where nothing is, the map offers to show where things are', async () => {
  await open()
  await rest({ datum: 'gcj02', lng: 113.5, lat: 39 }, 13, true)
  await tap('这一片没有，看全部')
  expect(map().zoom).toBeLessThan(12)
})

test('a filter that leaves nothing says so', async () => {
  await open({ text: '没有的' })
  expect(text()).toContain('地图上没有符合的活动')
  expect([...map().areas, ...map().markers]).toEqual([])
})

test('the list says the same district by district, and every line is a control', async () => {
  await open()
  await tap('用列表看')
  for (const title of ['小店区', '迎泽区', '清徐县']) expect(hasControl(`${title}全部`)).toBe(true)
  await tap('卫生服务站（迎泽区）')
  expect(hasControl('收起卫生服务站（迎泽区）')).toBe(true)
  await tap('用地图看')
  expect(hasControl('用列表看')).toBe(true)
})

test('a map that cannot be shown leaves its list', async () => {
  await open()
  act(() => map().onUnavailable?.())
  await settle()
  expect(text()).toContain('地图没有打开')
  expect(hasControl('迎泽区全部')).toBe(true)
})

describe('my position', () => {
  test('is asked for by a tap only, shown, looked at, and then everything says how far it is', async () => {
    const locate = jest.fn(async () => ({ status: 'located', point: CITY }) as const)
    await open({}, { locate })
    expect(locate).not.toHaveBeenCalled()
    await tap('我的位置')
    expect(map().here?.point).toEqual(CITY)
    expect(map().center.lat).toBeCloseTo(CITY.lat, 5)
    await rest({ datum: 'gcj02', lng: 112.44, lat: 38.01 }, 14, true)
    await choose('north-university')
    expect(text()).toMatch(/约 [\d.]+ km/)
  })

  test.each([
    ['refused', '没有得到定位的许可'],
    ['unsupported', '这里不能定位'],
    ['failed', '没有定到位置'],
  ] as const)('%s: says so, and a district is the way out', async (status, words) => {
    const stores = await open({}, { locate: async () => ({ status }) })
    await tap('我的位置')
    expect(text()).toContain(words)
    await tap('清徐县')
    expect(stores.origin.getState().origin).toMatchObject({ kind: 'district', districtId: 'qingxu' })
    expect(text()).not.toContain(words)
    expect(hasControl('从清徐县算远近')).toBe(true)
  })
})

describe('with 5,000 exact venues', () => {
  const venues = manyVenues(5000)
  /** One session of the edition in each of them. */
  const crowded = (api: Api): Api => ({
    ...api,
    async getProgramme() {
      const programme = await api.getProgramme()
      const session = programme.sessions.at(-1)
      if (!session) throw new Error('no session')
      const sessions = venues.map(({ id }) => ({ ...session, id: `at-${id}`, venueId: id }))
      const known = venues.map((venue) => ({ ...venue, districtId: 'yingze' }))
      return { ...programme, venues: known, sessions }
    },
  })

  test('at most a hundred signs reach the map, and none is sent again for a small move', async () => {
    await open({}, { between: crowded })
    const signs = () => [...map().markers, ...map().areas, ...(map().clusters ?? [])]
    for (const zoom of [9, 11, 13, 15, 17]) {
      await rest(CITY, zoom, true)
      expect(signs().length).toBeGreaterThan(0)
      expect(signs().length).toBeLessThanOrEqual(100)
    }
    await rest(CITY, 13, true)
    const before = map().markers
    await rest({ ...CITY, lng: CITY.lng + 0.002 }, 13, true)
    expect(map().markers).toBe(before)
  })

  test('a tap on a disc goes nearer', async () => {
    await open({}, { between: crowded })
    await rest(CITY, 10, true)
    const [disc] = map().clusters ?? []
    await choose(disc?.id ?? '')
    expect(map().zoom).toBeGreaterThan(10)
    expect(map().center.lng).toBeCloseTo(disc?.point.lng ?? 0, 5)
  })

  test('its shares add up to the whole', async () => {
    await open({}, { between: crowded })
    await rest(CITY, 10, true)
    expect(map().clusters?.length).toBeGreaterThan(0)
    for (const { shares } of map().clusters ?? [])
      expect(shares.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(1)
  })
})

test('a view that was left is found again', async () => {
  const stores = await open()
  const away = { datum: 'gcj02', lng: 112.36, lat: 37.61 } as const
  await rest(away, 13, true)
  await openPage(Page, routes.activities(), stores)
  expect(map().center).toEqual(away)
  expect(map().zoom).toBe(13)
})
