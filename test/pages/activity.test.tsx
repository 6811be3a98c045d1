import { CodedError } from '@/domain/errors'
import { addToCalendar } from '@/platform/calendar'
import { copyText } from '@/platform/clipboard'
import { confirmBox, notice } from '@/platform/feedback'
import { goTo, switchTo } from '@/platform/navigate'
import { openPermissions } from '@/platform/permissions'
import { hasShareSheet, shareLink } from '@/platform/share'
import { routes, webAddress } from '@/routes'
import ActivityPage from '@/subpages/activity'
import { control, hasControl, openPage, tap, text } from '../fakes/hand'
import { mapStorage } from '../fakes/ports'
import { makeStores } from '../fakes/stores'

jest.mock('@/platform/navigate')
jest.mock('@/platform/feedback')
jest.mock('@/platform/share', () => ({
  shareByButton: false,
  hasShareSheet: jest.fn(),
  shareLink: jest.fn(),
  useSharing: jest.fn(),
}))
jest.mock('@/platform/calendar')
jest.mock('@/platform/permissions')
jest.mock('@/platform/clipboard')
jest.mock('@/platform/venue-map', () => ({ VenueMap: () => null }))

beforeEach(() => {
  jest.clearAllMocks()
  jest.mocked(hasShareSheet).mockReturnValue(true)
})

const open = (id: string, session?: string, stores = makeStores()) =>
  openPage(ActivityPage, routes.activity(id, session), stores)

test('the four answers, each with what the notice leaves open', async () => {
  await open('robot-contest')
  expect(text()).toContain('5月31日 周六 09:00–11:30')
  expect(text()).toContain('通知写“5月下旬至6月上旬”')
  expect(text()).toContain('确切地点待公布')
  expect(text()).toContain('8–14 岁')
  expect(text()).toContain('未满 14 岁需监护人同意')
  expect(text()).toContain('可报名，余 18 位')
  expect(text()).toContain('示例场次，以主办方通知为准。')
})

test('the notice word for word, with the activity in bold and where it stands', async () => {
  await open('robot-contest')
  expect(document.querySelector('.phrase')?.textContent).toBe('青少年机器人竞赛')
  expect(text()).toContain('等丰富多彩的群众性实践活动,让公众沉浸式感受科学的魅力。')
  expect(text()).toContain('太原市通知 四(三)3 · 2025年5月15日')
})

test('the chosen session is what the button signs up for', async () => {
  await open('robot-contest')
  await tap('报名 · 余 18 位')
  expect(goTo).toHaveBeenLastCalledWith(routes.signUp('robot-contest-0531-0900'))
  expect(hasControl('6月1日 周日 09:00–11:30')).toBe(false)
  await tap('5月31日 周六 14:00–16:30，')
  expect(control('5月31日 周六 14:00–16:30，').getAttribute('aria-checked')).toBe('true')
  await tap('排候补')
  expect(goTo).toHaveBeenLastCalledWith(routes.signUp('robot-contest-0531-1400'))
})

test('a full session leads to the next one that still takes somebody', async () => {
  await open('steel-dragon', 'steel-dragon-0524-0900')
  expect(text()).toContain('已满')
  await tap('看其他场次')
  expect(hasControl('看其他场次')).toBe(false)
  expect(hasControl('排候补')).toBe(true)
})

test('one whose sign-up is over leads to one with places', async () => {
  await open('viral-hepatitis', 'viral-hepatitis-0521-0930')
  expect(text()).toContain('报名截止')
  await tap('看其他场次')
  expect(hasControl('报名 · 余 35 位 6月3日 周二 15:00')).toBe(true)
})

test('a session that is over leads to the list of its kind', async () => {
  const stores = makeStores()
  await open('sustainable-zone', 'sustainable-zone-0519-0930', stores)
  await tap('看相近的活动')
  expect(switchTo).toHaveBeenCalledWith(routes.activities())
  expect(stores.filter.getState().filter).toEqual({ categoryId: 'transfer' })
})

test('what needs no sign-up is kept, and still is in the next run of the app', async () => {
  const storage = mapStorage()
  await open('opening-ceremony', undefined, makeStores({ storage }))
  expect(text()).toContain('不用报名，直接到场')
  await tap('收藏')
  expect(text()).toContain('已收藏')
  expect(makeStores({ storage }).favourites.getState().activityIds).toEqual(['opening-ceremony'])
})

test('sharing sends the same page, with what and when', async () => {
  jest.mocked(shareLink).mockResolvedValue('copied')
  await open('robot-contest')
  await tap('转发')
  await tap('转发给朋友')
  const path = routes.activity('robot-contest')
  expect(shareLink).toHaveBeenCalledWith(
    expect.objectContaining({ title: '青少年机器人竞赛 · 5月下旬至6月上旬', path, web: webAddress(path) }),
  )
  expect(notice).toHaveBeenCalledWith('链接已复制，粘贴给朋友就能打开')
  expect(hasControl('转发给朋友')).toBe(false)
})

test('without a sheet of the system’s there are the link and the poster', async () => {
  jest.mocked(hasShareSheet).mockReturnValue(false)
  jest.mocked(copyText).mockResolvedValue('copied')
  await open('robot-contest')
  await tap('转发')
  expect(hasControl('转发给朋友')).toBe(false)
  await tap('复制链接')
  expect(copyText).toHaveBeenCalledWith('http://localhost/activity/robot-contest')
  await tap('转发')
  await tap('生成海报')
  expect(goTo).toHaveBeenLastCalledWith(routes.poster('robot-contest'))
})

test('an unknown activity says so and leads to the list', async () => {
  const stores = makeStores()
  stores.filter.getState().start({ text: 'old' })
  await open('no-such-thing', undefined, stores)
  expect(text()).toContain('没有这项活动')
  await tap('看全部活动')
  expect(switchTo).toHaveBeenCalledWith(routes.activities())
  expect(stores.filter.getState().filter).toEqual({})
})

test('it reads without any identity, as in Moments', async () => {
  const stores = makeStores({
    between: (api) => ({ ...api, listRegistrations: () => Promise.reject(new CodedError('unexpected')) }),
  })
  await open('community-clinic', undefined, stores)
  expect(text()).toContain('社区义诊')
  expect(hasControl('报名 · 余 42 位')).toBe(true)
})

test('the sessions of another day are a tap away, and looking at them changes no choice', async () => {
  await open('robot-contest')
  await tap('6月1日 周日')
  expect(document.querySelector('[aria-label="6月1日 周日"]')?.getAttribute('aria-checked')).toBe('true')
  expect(hasControl('5月31日 周六 09:00–11:30，')).toBe(false)
  expect(hasControl('报名 · 余 18 位 5月31日 周六 09:00')).toBe(true)
  await tap('6月1日 周日 14:00–16:30，')
  expect(control('6月1日 周日 14:00–16:30，').getAttribute('aria-checked')).toBe('true')
  expect(text()).toContain('6月1日 周日 14:00–16:30')
})

test('a single session is said once and not asked for', async () => {
  await open('opening-ceremony')
  expect(document.querySelector('[role=radiogroup]')).toBeNull()
  expect(text().split('09:30–11:30')).toHaveLength(2 + 1)
  expect(text()).toContain('示例场次，以主办方通知为准。')
})

test('the day of a session that the page’s button chose is open', async () => {
  await open('steel-dragon', 'steel-dragon-0524-0900')
  await tap('看其他场次')
  const chosen = [...document.querySelectorAll('[role=radio][aria-checked=true]')]
  expect(chosen).toHaveLength(2)
  const [day = '', session = ''] = chosen.map((one) => one.getAttribute('aria-label') ?? '')
  expect(session.startsWith(day)).toBe(true)
})

test('what is not known of barriers is said as such', async () => {
  await open('robot-contest')
  expect(text()).toContain('无障碍：待主办方补充通知未写')
})

test('what a host says against barriers is said', async () => {
  const stores = makeStores({
    between: (api) => ({
      ...api,
      getProgramme: async () => {
        const programme = await api.getProgramme()
        const withRamp = (venue: (typeof programme.venues)[number]) => ({
          ...venue,
          accessibility: ['坡道', '手语'],
        })
        return { ...programme, venues: programme.venues.map(withRamp) }
      },
    }),
  })
  await open('robot-contest', undefined, stores)
  expect(text()).toContain('无障碍：坡道、手语')
})

test('the chosen session goes into the calendar, with what is not settled', async () => {
  jest.mocked(addToCalendar).mockResolvedValue('added')
  await open('robot-contest', 'robot-contest-0601-0900')
  await tap('加到日历')
  expect(addToCalendar).toHaveBeenCalledWith({
    id: 'robot-contest-0601-0900',
    title: '青少年机器人竞赛',
    startsAtMs: Date.parse('2025-06-01T01:00:00Z'),
    endsAtMs: Date.parse('2025-06-01T03:30:00Z'),
    revision: 0,
    location: '地点待公布（小店区）',
    description: expect.stringMatching(
      /^示例场次，以主办方通知为准。\n通知写“5月下旬至6月上旬”\n举办单位：市科协、.+\nhttp:\/\/localhost\/activity\/robot-contest\?session=robot-contest-0601-0900$/,
    ),
  })
  expect(notice).toHaveBeenCalledWith('已加到手机日历，开始前两小时提醒')
})

test('a calendar that was refused once leads to where that can be changed', async () => {
  jest.mocked(addToCalendar).mockResolvedValue('refused')
  jest.mocked(confirmBox).mockResolvedValueOnce(false).mockResolvedValueOnce(true)
  await open('robot-contest')
  await tap('加到日历')
  expect(openPermissions).not.toHaveBeenCalled()
  await tap('加到日历')
  expect(openPermissions).toHaveBeenCalledTimes(1)
})

test('what is over goes into no calendar', async () => {
  await open('sustainable-zone', 'sustainable-zone-0519-0930')
  expect(hasControl('加到日历')).toBe(false)
})

test('activities like it follow, never itself, and open', async () => {
  await open('robot-contest')
  expect(hasControl('青少年机器人竞赛，')).toBe(false)
  await tap('科技创意手工坊，5月24日 周六')
  expect(goTo).toHaveBeenLastCalledWith(expect.stringContaining('id=maker-workshop'))
})

test('长辈版 begins with the words and ends with somebody to ask', async () => {
  const stores = makeStores()
  stores.settings.getState().change({ isElder: true })
  await open('community-clinic', undefined, stores)
  expect(document.querySelector('.band')).toBeNull()
  expect(hasControl('写邮件问')).toBe(true)
  await tap('发给家人')
  await tap('生成海报')
  expect(goTo).toHaveBeenLastCalledWith(routes.poster('community-clinic'))
})
