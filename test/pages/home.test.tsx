import HomePage from '@/pages/home'
import { goTo, switchTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { control, hasControl, openPage, tap, text } from '../fakes/hand'
import { makeStores } from '../fakes/stores'

jest.mock('@/platform/navigate')

beforeEach(() => jest.clearAllMocks())

async function open(now?: string) {
  const stores = makeStores(now ? { now } : {})
  await openPage(HomePage, routes.home(), stores)
  return stores
}

const cards = () => document.querySelectorAll('.card[aria-label]').length

test('the edition: title, theme in its two lines, period, days to go', async () => {
  await open()
  expect(text()).toContain('2025年太原市科技活动周与科技工作者日')
  expect([...document.querySelectorAll('.line')].map((line) => line.textContent)).toEqual([
    '矢志创新发展',
    '建设科技强国',
  ])
  expect(text()).toContain('5月下旬至6月上旬')
  expect(text()).toContain('距开始 1 天')
})

test('the day of the edition, and its end', async () => {
  await open('2025-05-24T08:00:00+08:00')
  expect(text()).toContain('今天是第 4 天')
})

test('today: at most three, and an honest line when nothing is left', async () => {
  await open()
  expect(text()).toContain('5月20日 周二 · 5 场')
  expect(cards()).toBe(3)
  await tap('今天 10:00–11:30')
  expect(goTo).toHaveBeenCalledWith(
    routes.activity('volunteers-to-grassroots', 'volunteers-to-grassroots-0520-1000'),
  )
})

test('late in the evening there is nothing left of today', async () => {
  await open('2025-05-20T22:00:00+08:00')
  expect(text()).toContain('今天没有来得及参加的场次了')
})

test('a category opens the list of its activities', async () => {
  const stores = await open()
  await tap('卫生健康，8 项活动')
  expect(switchTo).toHaveBeenCalledWith(routes.activities())
  expect(stores.filter.getState().filter).toEqual({ categoryId: 'health' })
})

test('the search entry opens the list ready to type', async () => {
  const stores = await open()
  await tap('搜活动、单位、地点')
  expect(switchTo).toHaveBeenCalledWith(routes.activities())
  expect(stores.filter.getState().isSearchWanted).toBe(true)
})

test('长辈版 goes on and off here', async () => {
  const stores = await open()
  await tap('长辈版')
  expect(stores.settings.getState().isElder).toBe(true)
  expect(cards()).toBe(1)
  expect(text()).toContain('上午9点半')
  await tap('退出长辈版')
  expect(stores.settings.getState().isElder).toBe(false)
})

test('the notice is one tap away', async () => {
  await open()
  expect(hasControl('通知全文')).toBe(true)
  control('通知全文')
  await tap('通知全文')
  expect(goTo).toHaveBeenCalledWith(routes.notice())
})
