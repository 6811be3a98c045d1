import { FILTERED_SIZE } from '@/features/activities/use-window'
import ActivitiesPage from '@/pages/activities'
import { goTo } from '@/platform/navigate'
import { routes, type Route } from '@/routes'
import { act } from 'react'
import { hasControl, openPage, settle, tap, text, type } from '../fakes/hand'
import { makeBackend, makeStores } from '../fakes/stores'

jest.mock('@/platform/navigate')

const SEARCH = '搜活动、单位、地点'

const cards = () =>
  [...document.querySelectorAll('.card')].map((card) => card.getAttribute('aria-label') ?? '')

async function open(route: Route = routes.activities()) {
  const stores = makeStores()
  return { stores, page: await openPage(ActivitiesPage, route, stores) }
}

test('each of the 28 activities is found by its title', async () => {
  const { activities } = await makeBackend().store.programme()
  expect(activities).toHaveLength(28)
  await open()
  for (const { title } of activities) {
    await type(SEARCH, title)
    expect(cards().filter((label) => label.startsWith(title))).not.toEqual([])
  }
})

test('a card says what, when, where, whether one can still come, and that the time is an example', async () => {
  await open()
  await type(SEARCH, '社区义诊')
  expect(cards()).toContain('社区义诊，周六 09:00–10:00 示例，卫生服务站（迎泽区），余 42 位，卫生健康')
  expect(text()).toContain('示例')
  await tap('社区义诊，周六 09:00–10:00 示例，卫生服务站（迎泽区），余 42 位')
  expect(goTo).toHaveBeenCalledWith(routes.activity('community-clinic', 'community-clinic-0524-0900'))
})

test('what is called so comes before what only mentions it', async () => {
  await open()
  await type(SEARCH, '社区义诊')
  expect(cards()[0]).toMatch(/^社区义诊/)
  expect(text()).toMatch(/社区义诊.*介绍里提到的/s)
})

test('a category leaves its activities, and its chip lets all of them back', async () => {
  await open()
  expect(text()).toContain('28 项活动')
  await tap('青少年科创')
  expect(text()).toContain('3 项活动')
  expect(cards().every((label) => label.endsWith('青少年科创'))).toBe(true)
  await tap('去掉“青少年科创”')
  expect(text()).toContain('28 项活动')
})

test('days in order, and what has no time at the end', async () => {
  await open()
  expect(text()).toContain('今天 · 5月20日 周二')
  await type(SEARCH, '科学家精神网络宣传')
  expect(text()).toContain('时间待公布')
  expect(cards()).toEqual([expect.stringContaining('5月下旬至6月上旬')])
})

test('twenty at a time, by the button or by reaching the end; another filter starts anew', async () => {
  const { page, stores } = await open()
  expect(cards()).toHaveLength(20)
  await tap('再看 20 场')
  expect(cards()).toHaveLength(40)
  page.happen('onReachBottom')
  await settle()
  expect(cards()).toHaveLength(60)
  act(() => stores.filter.getState().change({ categoryId: 'health' }))
  await settle()
  expect(cards()).toHaveLength(FILTERED_SIZE)
})

test('a shared link opens with its filter', async () => {
  await open(routes.activities({ category: 'study' }))
  expect(text()).toContain('3 项活动')
  expect(hasControl('去掉“研学体验”')).toBe(true)
})
