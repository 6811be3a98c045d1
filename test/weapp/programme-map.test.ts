import { MOST_SIGNS } from '@/features/venues/map/clusters'
import { subpages, type Route } from '@/routes'
import { type MiniApp, type NodeHandle, type PageHandle } from './runner'
import { finish, start, visit } from './support/app'
import { named } from './support/steps'

afterEach(finish)

const MAP: Route = '/pages/activities/index?view=map'
const openMap = (app: MiniApp): Promise<PageHandle> => visit(app, MAP)

interface SentMarker {
  readonly id: number
  readonly ariaLabel: string
}

const mapOf = (page: PageHandle): NodeHandle => page.get('map')
const markers = (page: PageHandle) => mapOf(page).attrs.markers as readonly SentMarker[]

function markerOf(page: PageHandle, name: string): SentMarker {
  const found = markers(page).find(({ ariaLabel }) => ariaLabel.startsWith(name))
  if (!found)
    throw new Error(
      `no ${name}: ${markers(page)
        .map(({ ariaLabel }) => ariaLabel)
        .join()}`,
    )
  return found
}

/** The map comes to rest around a place, moved by a finger. */
const drag = (page: PageHandle, latitude: number, longitude: number, scale: number): Promise<void> =>
  mapOf(page).trigger('regionchange', {
    ...{ type: 'end', causedBy: 'drag', scale },
    centerLocation: { latitude, longitude },
    region: {
      northeast: { latitude: latitude + 0.1, longitude: longitude + 0.1 },
      southwest: { latitude: latitude - 0.1, longitude: longitude - 0.1 },
    },
  })

test('districts are on the map, a tap tells what is there, and a row opens the activity', async () => {
  const app = await start()
  const page = await openMap(app)
  expect(markers(page).length).toBeGreaterThan(3)
  expect(markers(page).length).toBeLessThanOrEqual(MOST_SIGNS)
  await mapOf(page).trigger('markertap', { markerId: markerOf(page, '杏花岭区').id })
  expect(named(page, '收起杏花岭区').exists).toBe(true)
  const row = page
    .queryAll('[aria-role=button]')
    .find((node) => /，5月\d+日/.test(String(node.attrs['aria-label'])))
  await row?.tap()
  expect(app.currentPage.route).toBe(subpages.activity.path)
  expect(app.currentPage.instance.query.session).toBeTruthy()
})

test('what a finger moved the map to is drawn and offered, and the map is not moved back', async () => {
  const page = await openMap(await start())
  const { latitude, longitude, scale } = mapOf(page).attrs
  await drag(page, 37.6074, 112.3587, 12)
  expect(markerOf(page, '清徐县').ariaLabel).toMatch(/^清徐县 \d+ 场$/)
  expect(mapOf(page).attrs).toMatchObject({ latitude, longitude, scale })
  expect(page.text()).toMatch(/搜这一片 · \d+ 场/)
})

test('a small move sends no marker again', async () => {
  const page = await openMap(await start())
  await drag(page, 37.6074, 112.3587, 12)
  const mark = page.mark()
  await drag(page, 37.61, 112.36, 12)
  expect(page.setDataStats(mark).bytes).toBeLessThan(500)
})

test('the list says the same in place of the map', async () => {
  const page = await openMap(await start())
  await named(page, '用列表看').tap()
  expect(page.query('map')).toBeNull()
  await page.findByText('卫生服务站（迎泽区）').tap()
  expect(named(page, '收起卫生服务站（迎泽区）').exists).toBe(true)
})
