import HomePage from '@/pages/home'
import { goTo, switchTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { CodedError } from '@/domain/errors'
import { control, hasControl, openPage, tap, text } from '../fakes/hand'
import { makeBackend, makeStores } from '../fakes/stores'
import { hostOf, later } from '../features/messages/tellings'
import { living, me, signedUp } from '../features/registration/household'

jest.mock('@/platform/navigate')

beforeEach(() => jest.clearAllMocks())

/** The demonstration's first morning, a day before the edition begins. */
const BEFORE = '2025-05-20T08:00:00+08:00'
const SATURDAY = '2025-05-24T08:00:00+08:00'
const SUNDAY_EVENING = '2025-05-25T22:00:00+08:00'
const LAST_DAY = '2025-06-10T08:00:00+08:00'
const AFTER = '2025-06-11T08:00:00+08:00'

async function open(now = BEFORE) {
  const stores = makeStores({ now })
  await openPage(HomePage, routes.home(), stores)
  return { filter: () => stores.filter.getState().filter, stores }
}

const cards = () => document.querySelectorAll('.card[aria-label]').length
const bars = () => [...document.querySelectorAll('.day')].map((bar) => bar.getAttribute('aria-label') ?? '')

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

test.each([
  [SATURDAY, '第 4 天，共 21 天'],
  [LAST_DAY, '第 21 天，共 21 天'],
  [AFTER, '本届已经结束'],
])('on %s: %s', async (now, words) => {
  await open(now)
  expect(text()).toContain(words)
})

describe('today', () => {
  test('at most three, each leading to its page, and the way to all of them', async () => {
    const { filter } = await open()
    expect(text()).toContain('今天还来得及全部 5 场')
    await tap('今天 10:00–11:30')
    expect(goTo).toHaveBeenCalledWith(
      routes.activity('volunteers-to-grassroots', 'volunteers-to-grassroots-0520-1000'),
    )
    await tap('全部 5 场')
    expect(switchTo).toHaveBeenCalledWith(routes.activities())
    expect(filter()).toEqual({ standing: 'in-time' })
  })

  test('late in the evening nothing is left, and the next day that has something is one tap away', async () => {
    const { filter } = await open('2025-05-20T22:00:00+08:00')
    expect(text()).toContain('今天没有来得及参加的场次了')
    await tap('看 5月21日 周三的场次')
    expect(filter()).toEqual({ days: { from: '2025-05-21', to: '2025-05-21' } })
  })

  test('when all is over it says so and leads to what there was', async () => {
    const { filter } = await open(AFTER)
    expect(text()).toContain('这一届没有要开始的场次了')
    await tap('看全部活动')
    expect(filter()).toEqual({})
  })
})

describe('the ribbon', () => {
  test('has every day from today to the end, and a tap is the day filter', async () => {
    const { filter } = await open()
    expect(bars()).toHaveLength(22)
    expect(bars()[0]).toBe('今天 · 5月20日 周二，5 场')
    expect(bars()[21]).toBe('6月10日 周二，没有场次')
    await tap('5月24日 周六，13 场')
    expect(switchTo).toHaveBeenCalledWith(routes.activities())
    expect(filter()).toEqual({ days: { from: '2025-05-24', to: '2025-05-24' } })
  })

  test('is gone with the edition', async () => {
    await open(AFTER)
    expect(bars()).toEqual([])
  })
})

describe('the weekend', () => {
  test.each([
    [BEFORE, '本周末', { from: '2025-05-24', to: '2025-05-25' }],
    [SATURDAY, '本周末', { from: '2025-05-24', to: '2025-05-25' }],
    ['2025-05-25T08:00:00+08:00', '本周末', { from: '2025-05-25', to: '2025-05-25' }],
    [SUNDAY_EVENING, '下周末', { from: '2025-05-31', to: '2025-06-01' }],
    ['2025-05-10T08:00:00+08:00', '5月24日起的周末', { from: '2025-05-24', to: '2025-05-25' }],
  ])('on %s is called %s', async (now, title, days) => {
    const { filter } = await open(now)
    expect(text()).toContain(title)
    const section = [...document.querySelectorAll('.section')].find((one) => one.textContent?.includes(title))
    const all = section?.querySelector('.more')?.getAttribute('aria-label') ?? ''
    expect(all).toMatch(/^全部 \d+ 场$/)
    await tap(all)
    expect(filter()).toEqual({ days })
  })

  test('shows three different activities', async () => {
    await open()
    const section = [...document.querySelectorAll('.section')].find((one) =>
      one.textContent?.includes('本周末'),
    )
    const titles = [...(section?.querySelectorAll('.card .title') ?? [])].map(
      ({ textContent }) => textContent,
    )
    expect(new Set(titles).size).toBe(3)
  })

  test('is left out once there is none', async () => {
    await open(LAST_DAY)
    expect(text()).not.toMatch(/本周末|下周末|起的周末/)
  })
})

describe('with children', () => {
  test('the activity that the edition names, with when it begins, for whom and where', async () => {
    const { filter } = await open()
    expect(text()).toContain('带孩子去全部 40 场')
    await tap('青少年机器人竞赛，5月31日 周六起 · 4 场 示例，8–14 岁 · 小店区')
    expect(goTo).toHaveBeenCalledWith(routes.activity('robot-contest', 'robot-contest-0531-0900'))
    await tap('全部 40 场')
    expect(filter()).toEqual({ audience: 'family' })
  })

  test('once that is over another one, then nothing', async () => {
    await open('2025-06-02T08:00:00+08:00')
    expect(text()).toContain('带孩子去')
    expect(text()).not.toContain('青少年机器人竞赛')
  })

  test('nothing when no family can go anywhere any more', async () => {
    await open(AFTER)
    expect(text()).not.toContain('带孩子去')
  })
})

describe('filling up', () => {
  test('sessions with few places left, each leading to its page', async () => {
    const { filter } = await open()
    await tap('游东湖醋园，5月24日 10:00 示例，余 3 位')
    expect(goTo).toHaveBeenCalledWith(routes.activity('donghu-vinegar', 'donghu-vinegar-0524-1000'))
    await tap('可报名的')
    expect(filter()).toEqual({ standing: 'open' })
  })

  test('is left out when there are none', async () => {
    await open(LAST_DAY)
    expect(text()).not.toContain('快满了')
  })
})

test('a category opens the list of its activities, the heading opens all', async () => {
  const { filter } = await open()
  await tap('卫生健康，8 项活动')
  expect(switchTo).toHaveBeenCalledWith(routes.activities())
  expect(filter()).toEqual({ categoryId: 'health' })
  await tap('全部 28 项活动')
  expect(filter()).toEqual({})
})

test('the search entry opens the list ready to type', async () => {
  const { stores } = await open()
  await tap('搜活动、单位、地点')
  expect(switchTo).toHaveBeenCalledWith(routes.activities())
  expect(stores.filter.getState().isSearchWanted).toBe(true)
})

describe('长辈版', () => {
  async function openElder() {
    const opened = await open()
    await tap('长辈版')
    return opened
  }

  test('goes on and off here', async () => {
    const { stores } = await openElder()
    expect(stores.settings.getState().isElder).toBe(true)
    await tap('退出长辈版')
    expect(stores.settings.getState().isElder).toBe(false)
  })

  test('says what day it is, one card a group with a button to all, and fewer things', async () => {
    await openElder()
    expect(text()).toContain('您好5月20日 星期二')
    expect(text()).toContain('上午9点半')
    expect(cards()).toBe(3)
    expect(text()).not.toMatch(/按分类看|快满了/)
    expect(bars()).toEqual([])
    await tap('全部 22 场')
    expect(switchTo).toHaveBeenCalledWith(routes.activities())
  })

  test('four large ways', async () => {
    const { filter } = await openElder()
    await tap('看活动')
    expect(filter()).toEqual({})
    await tap('本周末')
    expect(filter()).toEqual({ days: { from: '2025-05-24', to: '2025-05-25' } })
    await tap('卫生健康')
    expect(filter()).toEqual({ categoryId: 'health' })
    await tap('我报的名')
    expect(switchTo).toHaveBeenLastCalledWith(routes.schedule())
  })
})

test('the notice and who to ask are one tap away', async () => {
  await open()
  expect(hasControl('通知全文')).toBe(true)
  control('通知全文')
  await tap('通知全文')
  expect(goTo).toHaveBeenCalledWith(routes.notice())
  await tap('主办单位与联系方式')
  expect(goTo).toHaveBeenCalledWith(routes.notice('contacts'))
})

test('without a programme the page says what to do', async () => {
  const stores = makeStores({
    between: (api) => ({ ...api, getProgramme: () => Promise.reject(new CodedError('offline')) }),
  })
  await openPage(HomePage, routes.home(), stores)
  expect(text()).toContain('没有网络')
})

describe('messages that something hangs on', () => {
  const CLINIC = 'community-clinic-0524-0900'

  async function aSignedUp() {
    const backend = await living(makeBackend(), me)
    await signedUp(backend, 1, CLINIC, [me])
    return backend
  }

  test('a move that was not read stands on the home and leads to 消息', async () => {
    const backend = await aSignedUp()
    await hostOf(backend).changeSession(later)
    await openPage(HomePage, routes.home(), makeStores({ backend }))
    await tap('场次有变动，请看一下 社区义诊')
    expect(goTo).toHaveBeenCalledWith(routes.messages())
  })

  test('what has been read, or can wait, does not', async () => {
    const backend = await aSignedUp()
    await openPage(HomePage, routes.home(), makeStores({ backend }))
    expect(hasControl('报名成功')).toBe(false)
    await hostOf(backend).changeSession(later)
    await backend.apiFor('me').readNotices({ until: backend.clock.now() })
    await openPage(HomePage, routes.home(), makeStores({ backend }))
    expect(hasControl('场次有变动')).toBe(false)
  })

  test('nor does one that was answered elsewhere', async () => {
    const backend = await aSignedUp()
    await hostOf(backend).changeSession(later)
    const [mine] = await backend.apiFor('me').listRegistrations()
    await backend.apiFor('me').cancel({ registrationId: String(mine?.id) })
    await openPage(HomePage, routes.home(), makeStores({ backend }))
    expect(hasControl('场次有变动')).toBe(false)
  })
})
