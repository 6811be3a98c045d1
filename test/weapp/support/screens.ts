import { routes, tabPages } from '@/routes'
import { type LaunchOptions, type MiniApp, type PageHandle } from '../runner'
import { start, visit } from './app'
import { openCold, pagePaths } from './pages'
import {
  addPerson,
  consentBox,
  fillPerson,
  named,
  press,
  rowOf,
  sessions,
  signUp,
  toConsent,
  waitAndTakeFewer,
} from './steps'

/** A screen as somebody would have it before them. */
export interface Screen {
  readonly name: string
  open(): Promise<PageHandle>
  /** The app that shows it, started with these options. */
  inApp(options: LaunchOptions): Promise<MiniApp>
}

function screen(name: string, show: (app: MiniApp) => Promise<PageHandle>): Screen {
  return {
    name,
    open: async () => show(await start()),
    async inApp(options) {
      const app = await start(options)
      await show(app)
      return app
    },
  }
}

function cold(path: string): Screen {
  return {
    name: path,
    open: async () => (await openCold(path)).page,
    inApp: async (options) => (await openCold(path, options)).app,
  }
}

async function formWithTwo(app: MiniApp): Promise<PageHandle> {
  const form = await visit(app, routes.signUp(sessions.open))
  await addPerson(form, '外婆')
  await addPerson(form, '小满', 2015)
  return form
}

/** A child on the waiting list, with a guardian's consent. */
async function waitForContest(app: MiniApp): Promise<PageHandle> {
  const form = await visit(app, routes.signUp(sessions.waiting))
  await addPerson(form, '小满', 2015)
  await toConsent(form)
  await named(form, '加上我自己').tap()
  await fillPerson(form, '妈妈')
  await consentBox(form).tap()
  await named(form, '手机号').input('13800138000')
  await named(form, '排候补').tap()
  return app.currentPage
}

async function askToErase(app: MiniApp): Promise<PageHandle> {
  const settings = await visit(app, routes.settings())
  await named(settings, '注销并删除我的全部数据').tap()
  return settings
}

/** What 长辈版 calls passing an activity on. */
const TO_FAMILY = '发给家人'

/** Every page of app.json, and what else its pages can look like. */
export const screens: readonly Screen[] = [
  ...pagePaths.map(cold),
  screen('home in 长辈版', async (app) => {
    const home = await visit(app, routes.home())
    const button = home.queryAll('[aria-label="长辈版"]')[0]
    await button?.tap()
    return home
  }),
  screen('a list with nothing in it', (app) => visit(app, routes.activities({ q: '没有的' }))),
  screen('a list by day, category and age', (app) =>
    visit(app, routes.activities({ category: 'youth', from: '2025-05-24', to: '2025-05-25', age: '8' })),
  ),
  screen('what leaves nothing', (app) =>
    visit(app, routes.activities({ category: 'study', q: '机器人', district: 'xiaodian' })),
  ),
  screen('the hours of a day', (app) => visit(app, routes.activities({ view: 'timeline' }))),
  screen('the map of the programme', (app) => visit(app, routes.activities({ view: 'map' }))),
  screen('the filter', async (app) => {
    const list = await visit(app, routes.activities())
    await named(list, '筛选').tap()
    return list
  }),
  screen('an activity in one place', (app) => visit(app, routes.activity('robot-contest'))),
  screen('the ways to pass an activity on', async (app) => {
    const page = await visit(app, routes.activity('robot-contest'))
    // 长辈版 says it in words.
    await (page.query('[aria-label="转发"]') ?? named(page, TO_FAMILY)).tap()
    return page
  }),
  screen('an activity that is not there', (app) => visit(app, routes.activity('no-such'))),
  screen('the form with two people', formWithTwo),
  screen('the form with everything it can say', async (app) => {
    await signUp(app, ['外婆'])
    const form = await visit(app, routes.signUp(sessions.sameTime))
    await rowOf(form, '外婆').tap()
    await addPerson(form, '小满', 2015)
    await addPerson(form, '外公')
    await toConsent(form)
    // 长辈版 asks about the clash before its second step.
    await form.query('[aria-label="撞时间的仍要报，继续"]')?.tap()
    await named(form, '手机号').input('1380013')
    await named(form, '确认报名').tap()
    return form
  }),
  screen('the form with somebody being added', async (app) => {
    const form = await formWithTwo(app)
    await named(form, '添家人').tap()
    return form
  }),
  screen('the form with the other sessions', async (app) => {
    const form = await formWithTwo(app)
    await named(form, '换场次').tap()
    return form
  }),
  screen('the form with the consent to read', async (app) => {
    const form = await formWithTwo(app)
    await toConsent(form)
    await named(form, '监护人同意书（2025-05-20 版）读全文').tap()
    return form
  }),
  screen('a full session', (app) => visit(app, routes.signUp(sessions.full))),
  screen('a place on the waiting list', waitForContest),
  screen('messages to read', async (app) => {
    await signUp(app, ['外婆', '外公'])
    return visit(app, routes.messages())
  }),
  screen('no messages', (app) => visit(app, routes.messages())),
  screen('what is erased', async (app) => {
    await signUp(app, ['外婆', '外公'])
    return askToErase(app)
  }),
  screen('what was erased', async (app) => {
    await signUp(app, ['外婆', '外公'])
    const settings = await askToErase(app)
    await named(settings, '我知道删了找不回来').tap()
    await named(settings, '注销并删除').tap()
    return settings
  }),
  screen('the consents', async (app) => {
    await waitForContest(app)
    return visit(app, routes.people())
  }),
  screen('a consent to be taken back', async (app) => {
    await waitForContest(app)
    const people = await visit(app, routes.people())
    await press(people, '青少年机器人竞赛')
    return people
  }),
  screen('a ticket each', async (app) => {
    const ticket = await signUp(app, ['外婆', '外公'])
    await named(ticket, '每人一张').tap()
    return ticket
  }),
  screen('who of a party still goes', async (app) => {
    const ticket = await signUp(app, ['外婆', '外公'])
    await press(ticket, '少去几个人')
    await rowOf(ticket, '外公').tap()
    return ticket
  }),
  screen('an offer', waitAndTakeFewer),
  screen('a week with too little time in it', async (app) => {
    await signUp(app, ['我', '奶奶'])
    const form = await visit(app, routes.signUp(sessions.threeLeft))
    await rowOf(form, '我').tap()
    await rowOf(form, '奶奶').tap()
    for (const _clash of ['我', '奶奶']) await press(form, '仍要报')
    await toConsent(form)
    await named(form, '确认报名').tap()
    return app.open(tabPages.schedule.path)
  }),
  screen('a ticket that was given back', async (app) => {
    const ticket = await signUp(app, ['外婆', '外公'])
    await press(ticket, '去不了，退还名额')
    return ticket
  }),
]
