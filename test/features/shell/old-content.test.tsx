import { act, type ComponentType } from 'react'
import ActivitiesPage from '@/pages/activities'
import { CodedError, type ErrorCode } from '@/domain/errors'
import { Screen } from '@/features/shell/screen'
import HomePage from '@/pages/home'
import { routes, type Route } from '@/routes'
import ActivityPage from '@/subpages/activity'
import type { Api } from '@/usecases/api'
import { mapStorage } from '../../fakes/ports'
import { hasControl, openPage, settle, tap, text } from '../../fakes/hand'
import { makeBackend, makeStores } from '../../fakes/stores'

jest.mock('@/platform/navigate')
jest.mock('@/platform/venue-map', () => ({ VenueMap: () => null }))

/** A backend that can be lost and found. */
function aNetwork(code: ErrorCode = 'offline') {
  const network = { isLost: false, asked: 0 }
  const through = <T,>(ask: () => Promise<T>): Promise<T> => {
    network.asked += 1
    return network.isLost ? Promise.reject(new CodedError(code)) : ask()
  }
  const between = (api: Api): Api => ({
    ...api,
    getProgramme: () => through(() => api.getProgramme()),
    getAvailability: () => through(() => api.getAvailability()),
    listRegistrations: () => through(() => api.listRegistrations()),
  })
  return { network, between }
}

/** Somebody was here at 07:42; the app starts anew without a network. */
async function secondVisit(Page: ComponentType, route: Route, now: string) {
  const storage = mapStorage()
  const { network, between } = aNetwork()
  const before = makeStores({ storage, now: '2025-05-20T07:42:00+08:00', between })
  const first = await openPage(HomePage, routes.home(), before)
  expect(text()).not.toContain('没有网络')
  first.utils.unmout()
  network.isLost = true
  const backend = makeBackend(storage, now)
  const stores = makeStores({ storage, backend, between })
  await openPage(Page, route, stores)
  return { network }
}

test('whoever was here once sees the list without a backend, with its age and without numbers', async () => {
  await secondVisit(ActivitiesPage, routes.activities(), '2025-05-20T08:00:00+08:00')
  expect(text()).toContain('没有网络，内容是今天 07:42 的')
  expect(hasControl('志愿服务进基层科普活动')).toBe(true)
  expect(hasControl('余位待更新')).toBe(true)
  expect(text()).not.toMatch(/余 \d+ 位|可候补/)
  expect(hasControl('直接到场')).toBe(true)
})

test('the day the content is of is named once that is not today', async () => {
  await secondVisit(ActivitiesPage, routes.activities(), '2025-05-22T08:00:00+08:00')
  expect(text()).toContain('内容是5月20日 07:42 的')
})

test('the activity says what was known, and its button waits for the network', async () => {
  const { network } = await secondVisit(
    ActivityPage,
    routes.activity('community-clinic', 'community-clinic-0524-0900'),
    '2025-05-20T08:00:00+08:00',
  )
  expect(text()).toContain('今天 07:42 时余 42 位')
  await tap('连上网络再报名')
  expect(text()).toContain('余位待更新')
  network.isLost = false
  await tap('连上网络再报名')
  expect(hasControl('报名 · 余 42 位')).toBe(true)
  expect(text()).not.toContain('没有网络')
})

test('重试 asks again, and the strip goes once there is an answer', async () => {
  const { network } = await secondVisit(HomePage, routes.home(), '2025-05-20T08:00:00+08:00')
  expect(text()).toContain('没有网络')
  expect(text()).not.toContain('快满了')
  network.isLost = false
  await tap('重试')
  expect(text()).not.toContain('没有网络')
  expect(text()).toContain('快满了')
})

test('a backend that answers wrongly is not called a lost network', async () => {
  const { network, between } = aNetwork('unexpected')
  const stores = makeStores({ between })
  await openPage(HomePage, routes.home(), stores)
  network.isLost = true
  await act(() => stores.availability.getState().load())
  expect(text()).toContain('没有更新成，内容是今天 08:00 的')
  expect(text()).not.toContain('没有网络')
})

test('numbers are five minutes old and no longer drawn as fresh, though nothing failed', async () => {
  const backend = makeBackend()
  const stores = makeStores({ backend })
  const page = await openPage(ActivitiesPage, routes.activities(), stores)
  expect(text()).toMatch(/余 \d+ 位/)
  backend.clock.move(5)
  page.utils.act(() => stores.availability.setState({ offsetMs: 1 }))
  await settle()
  expect(text()).not.toMatch(/余 \d+ 位/)
  expect(text()).not.toContain('没有网络')
})

test('a page seen again and a network come back ask anew, at most twice a minute', async () => {
  const { network, between } = aNetwork()
  const backend = makeBackend()
  const page = await openPage(
    () => <Screen tab="home">content</Screen>,
    routes.home(),
    makeStores({ backend, between }),
  )
  const first = network.asked
  page.happen('onShow')
  window.dispatchEvent(new Event('online'))
  await settle()
  expect(network.asked).toBe(first)
  backend.clock.move(0.6)
  page.happen('onShow')
  await settle()
  expect(network.asked).toBeGreaterThan(first)
})

test('after a failure the network’s return asks at once', async () => {
  const { network, between } = aNetwork()
  const stores = makeStores({ between })
  await openPage(HomePage, routes.home(), stores)
  network.isLost = true
  await act(() => stores.availability.getState().load())
  network.isLost = false
  act(() => void window.dispatchEvent(new Event('online')))
  await settle()
  expect(text()).not.toContain('没有网络')
})

test.each([
  ['of another form', '{"version":0}'],
  ['broken', '{'],
  ['without its parts', '{"version":1,"programme":{"edition":{"id":"x"}}}'],
])('a kept programme that is %s is not shown', async (_name, kept) => {
  const { network, between } = aNetwork()
  network.isLost = true
  const storage = mapStorage()
  storage.write('programme', kept)
  await openPage(HomePage, routes.home(), makeStores({ storage, between }))
  expect(text()).toContain('连上网络以后再试一次')
})
