import { act } from 'react'
import { FILTERED_SIZE } from '@/features/activities/use-window'
import ActivitiesPage from '@/pages/activities'
import { goTo } from '@/platform/navigate'
import { routes, type Route } from '@/routes'
import { enter, hasControl, leave, openPage, settle, tap, text, type } from '../fakes/hand'
import { makeBackend, makeStores } from '../fakes/stores'

jest.mock('@/platform/navigate')

const SEARCH = '搜活动、单位、地点'

const cards = () =>
  [...document.querySelectorAll('.card')].map((card) => card.getAttribute('aria-label') ?? '')

/** Taps a chip: cards carry the same words in longer names. */
async function choose(name: string): Promise<void> {
  const chip = document.querySelector(`[aria-label="${name}"]`)
  if (!chip) throw new Error(`There is no chip ${name}: ${text()}`)
  act(() => {
    chip.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  })
  await settle()
}

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
  await choose('青少年科创')
  expect(text()).toContain('3 项活动')
  expect(cards().every((label) => label.endsWith('青少年科创'))).toBe(true)
  await choose('去掉“青少年科创”')
  expect(text()).toContain('28 项活动')
})

test('chips narrow further, another of the same kind takes the place of the first', async () => {
  await open()
  await choose('本周末')
  await choose('可报名')
  expect(hasControl('筛选 2')).toBe(true)
  await choose('还来得及')
  expect(hasControl('筛选 2')).toBe(true)
  expect(hasControl('去掉“可报名”')).toBe(false)
})

test('what is named so is counted apart from what only mentions it', async () => {
  await open()
  await type(SEARCH, '机器人')
  expect(text()).toContain('4 场 · 1 项活动，另有 18 场在介绍里提到')
})

test('what was searched for is marked in the titles', async () => {
  await open()
  await type(SEARCH, '机器人')
  await settle()
  expect([...new Set([...document.querySelectorAll('.hit')].map((hit) => hit.textContent))]).toEqual([
    '机器人',
  ])
})

test('searches that led somewhere are offered again, until they are cleared', async () => {
  await open()
  await type(SEARCH, '机器')
  await type(SEARCH, '机器人')
  await leave(SEARCH)
  await type(SEARCH, '')
  await enter(SEARCH)
  expect(text()).toContain('最近搜过')
  expect(hasControl('机器')).toBe(true)
  await tap('机器人')
  expect(text()).toContain('4 场')
  await type(SEARCH, '')
  await tap('清除')
  expect(text()).not.toContain('最近搜过')
})

test('the address follows filter and view, and says nothing of where somebody is', async () => {
  window.history.replaceState({ idx: 3 }, '', '/activities')
  const entries = window.history.length
  const { stores } = await open()
  await choose('青少年科创')
  await type(SEARCH, '机器人')
  act(() => stores.filter.getState().change({ within: 3000 }))
  await settle()
  expect(decodeURIComponent(window.location.search)).toBe('?q=机器人&category=youth')
  await tap('时间')
  expect(window.location.search).toContain('view=timeline')
  expect([window.history.length, window.history.state]).toEqual([entries, { idx: 3 }])
})

test('days in order, and what has no time at the end', async () => {
  await open()
  expect(text()).toContain('今天 · 5月20日 周二')
  await type(SEARCH, '科学家精神网络宣传')
  expect(text()).toContain('时间待公布')
  expect(cards()).toEqual([expect.stringContaining('5月下旬至6月上旬')])
})

test('twenty at a time, by the button or by reaching the end; another filter starts anew', async () => {
  const { page } = await open()
  expect(cards()).toHaveLength(20)
  await tap('再看 20 场')
  expect(cards()).toHaveLength(40)
  page.happen('onReachBottom')
  await settle()
  expect(cards()).toHaveLength(60)
  await choose('卫生健康')
  await choose('去掉“卫生健康”')
  expect(cards()).toHaveLength(FILTERED_SIZE)
})

test('nothing left names what to drop and how much there is then', async () => {
  await open(routes.activities({ category: 'study', q: '机器人', district: 'xiaodian' }))
  expect(text()).toContain('这几个条件合起来没有场次')
  expect(text()).toContain('不限研学体验')
  await tap('不限研学体验')
  expect(cards().some((label) => label.startsWith('青少年机器人竞赛'))).toBe(true)
})

test('what would still leave nothing is said and cannot be tapped', async () => {
  await open(routes.activities({ category: 'study', q: '机器人', district: 'xiaodian' }))
  const rows = [...document.querySelectorAll('.row')].map((row) => {
    return { leaves: !/\D0 场/.test(row.textContent ?? ''), role: row.getAttribute('role') }
  })
  expect(rows).toContainEqual({ leaves: false, role: null })
  expect(rows).toContainEqual({ leaves: true, role: 'button' })
  await tap('清空条件，看全部“机器人”')
  expect(text()).toContain('4 场')
})

test('a word that is nowhere leads to words that are', async () => {
  await open()
  await type(SEARCH, '机器猫')
  expect(text()).toContain('没有活动提到“机器猫”')
  await tap('青少年机器人竞赛')
  expect(cards()[0]).toMatch(/^青少年机器人竞赛/)
})

test('a shared link opens with its filter', async () => {
  await open(routes.activities({ category: 'study' }))
  expect(text()).toContain('3 项活动')
  expect(hasControl('去掉“研学体验”')).toBe(true)
})
