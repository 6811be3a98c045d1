import type { Page } from 'playwright-core'
import { places, type Place } from './places'
import { consent, person, signUpFor, toConsent, waitAndTakeFewer } from './steps'

const said = (page: Page, words: string | RegExp) =>
  page.getByText(words).filter({ visible: true }).first().waitFor()
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()

/** A screen of somebody who has a household and a ticket; steps follow the arrival. */
function shown(
  name: string,
  address: string,
  words: string | RegExp,
  steps?: (page: Page) => Promise<void>,
): Place {
  return {
    name,
    address: () => address,
    async arrive(page) {
      await said(page, words)
      await steps?.(page)
    },
  }
}

const SEARCH = '搜活动、单位、地点'
const CONTEST = '/sign-up?session=robot-contest-0531-0900'
const FULL_CONTEST = '/sign-up?session=robot-contest-0531-1400'

/** The child signs up for the contest, with a guardian's consent; then to the household. */
async function consentFor(page: Page): Promise<void> {
  await person(page, '小满').click()
  await toConsent(page)
  await consent(page).click()
  await press(page, '排候补')
  await said(page, '候补第 3 组')
  await page.goto('/people')
  await said(page, '给小满的同意')
}

/** Screens that fewer people meet, for photographs. */
export const morePlaces: readonly Place[] = [
  shown('list-search', '/activities', /项活动$/, async (page) => {
    await page.getByPlaceholder(SEARCH).fill('机器人')
    await page
      .getByRole('button', { name: /^青少年机器人竞赛/ })
      .first()
      .waitFor()
  }),
  shown('list-nothing', '/activities', /项活动$/, async (page) => {
    await page.getByPlaceholder(SEARCH).fill('机器猫')
    await said(page, '也许想找')
  }),
  shown('list-nothing-left', '/activities?category=youth&district=yingze&standing=open', '清空条件'),
  shown('list-chosen', '/activities?age=8&standing=open&from=2025-05-24&to=2025-05-25', /项活动$/),
  shown('list-filter', '/activities', /项活动$/, async (page) => {
    await press(page, '筛选')
    await said(page, '孩子几岁')
  }),
  shown('list-filter-chosen', '/activities?category=youth&age=8', /项活动$/, async (page) => {
    await press(page, '筛选')
    await press(page, '选一天')
    await press(page, '从哪里算起')
    await page.getByRole('button', { name: '迎泽区' }).first().click()
    await said(page, '从迎泽区中心算起')
  }),
  shown('list-timeline', '/activities?view=timeline&from=2025-05-24&to=2025-05-24', /场/),
  shown('list-map', '/activities?view=map', '用列表看'),
  shown('list-map-list', '/activities?view=map', '用列表看', async (page) => {
    await press(page, '用列表看')
    await said(page, '用地图看')
  }),
  shown('list-health', '/activities?category=health', '15 场'),
  shown('detail-walk-in', '/activity?id=theme-exhibition', '不用报名，直接到场'),
  shown('detail-few-left', '/activity?id=community-clinic&session=community-clinic-0524-1500', /只剩 \d+ 位/),
  shown('detail-no-session', '/activity?id=opening-ceremony', /^2025年.*启动/),
  shown('detail-unknown', '/activity?id=nothing', '没有这项活动'),
  shown('detail-maps', '/activity?id=robot-contest', '在哪儿', async (page) => {
    await press(page, '导航到区县')
    await said(page, '高德地图')
  }),
  shown('detail-share', '/activity/robot-contest', '在哪儿', async (page) => {
    // 长辈版 has fewer things on a page: it calls and mails where others pass on.
    if ((await page.getByRole('button', { name: '转发' }).count()) === 0) return
    await press(page, '转发')
    await said(page, '生成海报')
  }),
  shown('form-add-child', CONTEST, /^谁去/, async (page) => {
    await press(page, '添家人')
    await page.getByRole('radio', { name: '孩子' }).click()
    await said(page, '出生年份')
  }),
  shown('form-missing', '/sign-up?session=vaccines-0525-0930', /^谁去/, async (page) => {
    await press(page, /^(确认报名|下一步)$/)
    await said(page, '先选一位要去的人')
  }),
  shown('form-clash', '/sign-up?session=birth-of-life-0524-0930', /^谁去/, async (page) => {
    await person(page, '妈妈').click()
    await said(page, '仍要报')
  }),
  shown('form-clash-accepted', '/sign-up?session=birth-of-life-0524-0930', /^谁去/, async (page) => {
    await person(page, '妈妈').click()
    await press(page, /^妈妈仍要报/)
    await said(page, '撞时间，仍要报')
  }),
  shown('form-waiting', FULL_CONTEST, /排上候补，有人退出时/),
  shown('form-sessions', CONTEST, /^谁去/, async (page) => {
    await press(page, '换场次')
    await page.getByRole('dialog', { name: '换一场' }).waitFor()
  }),
  shown('form-consent-text', CONTEST, /^谁去/, async (page) => {
    await toConsent(page)
    await press(page, /读.*全文$/)
    await said(page, '您可以不同意')
  }),
  shown('form-too-old', '/sign-up?session=science-quiz-0525-0930', /^谁去/),
  shown('form-full', '/sign-up?session=donghu-vinegar-0524-1430', '这一场报满了'),
  shown('schedule-favourites', '/activity?id=film-show', '收藏', async (page) => {
    await press(page, '收藏')
    await page.goto('/schedule')
    await page.getByRole('radio', { name: /^收藏/ }).click()
    await said(page, '优秀科普影片展')
  }),
  shown('schedule-past', '/schedule', /^下一场/, async (page) => {
    await page.getByRole('radio', { name: '去过的' }).click()
    await said(page, '还没有去过的活动')
  }),
  shown('people', '/people', '妈妈'),
  shown('person', '/people', '妈妈', async (page) => {
    await press(page, /^小满/)
    await page.getByRole('dialog').waitFor()
  }),
  shown('settings', '/settings', '长辈版'),
  shown('messages', '/messages', '报名成功'),
  shown('erase', '/settings', '长辈版', async (page) => {
    await press(page, '注销并删除我的全部数据')
    await said(page, '我知道删了找不回来')
  }),
  shown('demo', '/demo', '真正用起来'),
  shown('ticket-unknown', '/ticket?id=nothing', '找不到这张票'),
]

/** From the ticket: the question, and what is left of it; then a place on a waiting list. */
export const afterwards: readonly Place[] = [
  {
    name: 'ticket-question',
    address: ({ ticket }) => ticket,
    async arrive(page) {
      await press(page, '去不了，退还名额')
      await page.getByRole('alertdialog').waitFor()
    },
  },
  {
    name: 'ticket-cancelled',
    address: ({ ticket }) => ticket,
    async arrive(page) {
      await press(page, '去不了，退还名额')
      await page.getByRole('alertdialog').getByRole('button', { name: '退还', exact: true }).click()
      await said(page, '已取消')
    },
  },
  {
    name: 'ticket-each',
    address: ({ ticket }) => ticket,
    async arrive(page) {
      await page.getByRole('radio', { name: '每人一张' }).click()
      await page.getByRole('radio', { name: '外婆', exact: true }).click()
      await page.getByRole('img', { name: /^入场二维码，外婆一个人用/ }).waitFor()
    },
  },
  {
    name: 'ticket-fewer',
    address: ({ ticket }) => ticket,
    async arrive(page) {
      await press(page, /^少去几个人/)
      await page.getByRole('checkbox', { name: /^外婆 / }).click()
      await page.getByRole('button', { name: '改成 1 人去，1 人不去' }).waitFor()
    },
  },
  {
    name: 'offer',
    address: () => '/schedule',
    async arrive(page) {
      await waitAndTakeFewer(page)
    },
  },
  {
    name: 'schedule-late',
    address: () => '/schedule',
    async arrive(page) {
      const both = ['妈妈', '外婆']
      await signUpFor(page, 'donghu-vinegar-0524-1000', both, both)
      await page.goto('/schedule')
      await said(page, /会迟到/)
    },
  },
  shown('ticket-waiting', FULL_CONTEST, /^谁去/, async (page) => {
    await person(page, '小满').click()
    await toConsent(page)
    await consent(page).click()
    await press(page, '排候补')
    await said(page, '候补第 3 组')
  }),
  shown('consents', FULL_CONTEST, /^谁去/, consentFor),
  shown('consent', FULL_CONTEST, /^谁去/, async (page) => {
    await consentFor(page)
    await press(page, /^青少年机器人竞赛/)
    await said(page, '撤回以后')
  }),
  shown('consent-withdrawn', FULL_CONTEST, /^谁去/, async (page) => {
    await consentFor(page)
    await press(page, /^青少年机器人竞赛/)
    await press(page, '撤回同意')
    await page.getByRole('alertdialog').getByRole('button', { name: '撤回', exact: true }).click()
    await said(page, '已撤回的同意')
  }),
  shown('erased', '/settings', '长辈版', async (page) => {
    await press(page, '注销并删除我的全部数据')
    await page.getByRole('checkbox', { name: '我知道删了找不回来' }).click()
    await press(page, /^注销并删除$/)
    await said(page, '已经注销')
  }),
]

/** Of somebody who has never been here. */
export const first: readonly Place[] = [
  ...places.filter(({ name }) => name === 'home').map((place) => ({ ...place, name: 'first-home' })),
  shown('first-form', '/sign-up?session=community-clinic-0524-0900', '先添上要去的人'),
  shown('first-schedule', '/schedule', '还没有要去的活动'),
  shown('first-me', '/me', '还没有报名'),
  shown('first-messages', '/messages', '还没有消息'),
]
