import { routes, subpages, tabPages } from '@/routes'
import { openPglite } from '../../cloud/store/pglite'
import type { Database } from '../../cloud/store/database'
import { aGuest, startApp, type RunningApp } from '../cloud/support/app'
import { phoneInfo, startFakeWechat, type FakeWechat } from '../cloud/support/fake-wechat'
import { packageSize, WxStorage, type MiniApp, type WxHandlers } from './runner'
import { cloudDist, finish, start, visit } from './support/app'
import {
  addPerson,
  isChosen,
  named,
  placesLeft,
  press,
  rowOf,
  sessions,
  signUp,
  typePhone,
} from './support/steps'
import { wxFetch } from './support/wx-fetch'

// The mini program built for a server, against that server over an embedded database; only WeChat's own is a fake.

let database: Database
let wechat: FakeWechat
let server: RunningApp
let isReachable = true
/** The next sign-up reaches the server, and then the network is gone. */
let losesAnswer = false

beforeAll(async () => {
  database = await openPglite()
  wechat = await startFakeWechat()
  wechat.answers((code) => ({ openid: code.split('-')[0] }))
  server = await startApp({
    database,
    environment: {
      WECHAT_APP_ID: 'wx0123456789abcdef',
      WECHAT_APP_SECRET: '0123456789abcdef0123456789abcdef',
      WECHAT_API_BASE: wechat.origin,
    },
  })
}, 60_000)
afterAll(async () => {
  await server.close()
  await database.close()
  await wechat.close()
})

beforeEach(() => {
  isReachable = true
  losesAnswer = false
})
afterEach(finish)

/** Somebody's phone with the mini program on it. */
async function phoneOf(openid: string, storage = new WxStorage(), more: WxHandlers = {}): Promise<MiniApp> {
  const send = wxFetch(() => server.origin)
  let codes = 0
  return start(
    {
      storage,
      wx: {
        ...more,
        login: () => ({ code: `${openid}-${++codes}` }),
        request: async (options) => {
          if (!isReachable) throw new Error('net::ERR_INTERNET_DISCONNECTED')
          const answer = await send(options)
          if (!losesAnswer || options.method !== 'PUT' || !options.url.includes('/registrations/'))
            return answer
          isReachable = losesAnswer = false
          throw new Error('net::ERR_CONNECTION_RESET')
        },
      },
    },
    cloudDist,
  )
}

test('two people take places at the server, hold a ticket and give it back', async () => {
  const app = await phoneOf('anna')
  const home = await visit(app, routes.home())
  expect(home.text()).toContain('今天还来得及')
  const stranger = await aGuest(server.origin)
  const taken = async () =>
    (await stranger.getAvailability()).counts.find(({ sessionId }) => sessionId === sessions.open)?.taken
  const before = Number(await taken())

  const ticket = await signUp(app, ['外婆', '外公'])
  expect(ticket.route).toBe(subpages.ticket.path)
  expect(ticket.get('image[aria-role=img]').attrs.src).toMatch(/^data:image\/svg\+xml,%3Csvg/)
  expect(ticket.text()).toContain('外婆、外公 · 2 人')
  expect(await taken()).toBe(before + 2)

  const again = await visit(app, routes.ticket(String(ticket.instance.query.id)))
  await press(again, '去不了，退还名额')
  expect(again.text()).toContain('这次报名已经退掉')
  expect(await taken()).toBe(before)
})

test('somebody who starts the app again, or on a new phone, is still who they were', async () => {
  const storage = new WxStorage()
  await signUp(await phoneOf('berta', storage), ['妈妈'])
  const signIns = wechat.asked.length
  const again = await phoneOf('berta', storage)
  expect((await again.open(tabPages.schedule.path)).text()).toContain('社区义诊')
  expect(wechat.asked).toHaveLength(signIns)

  const newPhone = await phoneOf('berta')
  expect((await newPhone.open(tabPages.schedule.path)).text()).toContain('社区义诊')
  const stranger = await phoneOf('clara')
  expect((await stranger.open(tabPages.schedule.path)).text()).not.toContain('社区义诊')
})

test('a place that somebody else takes is gone from the page in view within two seconds', async () => {
  const app = await phoneOf('dora')
  const page = await visit(app, routes.activity('community-clinic', sessions.open))
  const before = placesLeft(page)
  const other = await aGuest(server.origin)
  await other.savePerson({ id: 'p-1', kind: 'adult', name: '李雷' })
  await other.register({
    id: '0196e000-0000-7000-8000-00000000d0a1',
    sessionId: sessions.open,
    attendeeIds: ['p-1'],
    phone: '13800138000',
    acceptWaiting: false,
  })
  await app.advance(2_000)
  expect(placesLeft(page)).toBe(before - 1)
})

test('a page that is no longer in view asks for nothing', async () => {
  const app = await phoneOf('emil')
  await visit(app, routes.activity('community-clinic', sessions.open))
  await app.open(tabPages.me.path)
  const asked = () => app.calls('request').length
  const before = asked()
  await app.advance(20_000)
  expect(asked()).toBe(before)
})

test('what is given back without a network waits on ticket and schedule, and goes when there is one', async () => {
  const app = await phoneOf('fritz')
  const ticket = await signUp(app, ['爸爸'])
  isReachable = false
  await press(ticket, '去不了，退还名额')
  await app.advance(20_000)
  expect(ticket.text()).toContain('等待网络')
  const schedule = await app.open(tabPages.schedule.path)
  expect(schedule.text()).toContain('等待网络')

  isReachable = true
  await app.emit('onNetworkStatusChange', { isConnected: true, networkType: 'wifi' })
  await app.advance(5_000)
  expect(schedule.text()).not.toContain('等待网络')
  expect(schedule.text()).toContain('还没有要去的活动')
})

describe('reminders by WeChat', () => {
  /** Somebody's phone on which every question for reminders gets this answer. */
  const phoneThatSays = (openid: string, answer: 'accept' | 'reject', storage = new WxStorage()) =>
    phoneOf(openid, storage, {
      requestSubscribeMessage: ({ tmplIds }) =>
        Object.fromEntries((Array.isArray(tmplIds) ? tmplIds : []).map((id) => [String(id), answer])),
    })
  const asked = (app: MiniApp) => app.calls('requestSubscribeMessage').map(({ args: [options] }) => options)

  test('are asked for at 确认报名, at most three, and again at the next one', async () => {
    const app = await phoneThatSays('greta', 'accept')
    await signUp(app, ['外婆'])
    const three = expect.objectContaining({
      tmplIds: ['session-changed-00000', 'starts-tomorrow-00000', 'registered-0000000000'],
    })
    expect(asked(app)).toEqual([three])
    await press(app.currentPage, '去不了，退还名额')
    const form = await visit(app, routes.signUp(sessions.open))
    await rowOf(form, '外婆').tap()
    await typePhone(form)
    await named(form, '确认报名').tap()
    expect(asked(app)).toEqual([three, three])
  })

  test('are not asked for again once refused, until somebody turns them on in the settings', async () => {
    const storage = new WxStorage()
    await signUp(await phoneThatSays('hanna', 'reject', storage), ['外婆'])
    const app = await phoneThatSays('hanna', 'reject', storage)
    await visit(app, routes.home())
    const settings = await visit(app, routes.settings())
    expect(settings.text()).toContain('没有允许，报名时不再问')
    expect(asked(app)).toEqual([])
    await press(settings, '报上以后的变动和提醒')
    expect(asked(app)).toHaveLength(1)
  })
})

test('an answer that is lost on its way is no second sign-up: the form waits, and goes again as the same one', async () => {
  const app = await phoneOf('gerda')
  const form = await visit(app, routes.signUp('film-show-0601-1500'))
  await addPerson(form, '外婆')
  await typePhone(form)
  const stranger = await aGuest(server.origin)
  const taken = async () =>
    (await stranger.getAvailability()).counts.find(({ sessionId }) => sessionId === 'film-show-0601-1500')
      ?.taken
  const before = Number(await taken())
  losesAnswer = true
  await named(form, '确认报名').tap()
  await app.advance(30_000)
  expect(form.text()).toContain('网络不通，填好的都还在')
  expect(isChosen(form, '外婆')).toBe(true)
  expect(await taken()).toBe(before + 1)

  isReachable = true
  await named(form, '确认报名').tap()
  await app.advance(5_000)
  expect(app.currentPage.text()).toContain('外婆 · 1 人')
  expect(await taken()).toBe(before + 1)
})

test('the number that WeChat knows is filled in by its own button, and one it does not give can be typed', async () => {
  const app = await phoneOf('ida')
  const form = await visit(app, routes.signUp(sessions.open))
  wechat.answersPhone(() => ({ errcode: 40029 }))
  const button = form.get('button[open-type=getPhoneNumber]')
  await button.trigger('getphonenumber', { errMsg: 'getPhoneNumber:ok', code: 'used-code' })
  expect(form.text()).toContain('没有拿到微信里的手机号，请自己填写')

  await button.trigger('getphonenumber', { errMsg: 'getPhoneNumber:fail user deny' })
  expect(wechat.phonesAsked).toHaveLength(1)
  wechat.answersPhone(() => phoneInfo('13912345678'))
  await button.trigger('getphonenumber', { errMsg: 'getPhoneNumber:ok', code: 'good-code' })
  expect(named(form, '手机号').value).toBe('13912345678')
  expect(wechat.phonesAsked.at(-1)?.code).toBe('good-code')
})

test('a session that fills while its form is open says so, and what waiting would mean', async () => {
  const app = await phoneOf('jutta')
  const form = await visit(app, routes.signUp('plants-of-jin-0524-1030'))
  await addPerson(form, '外婆')
  await typePhone(form)
  const other = await aGuest(server.origin)
  const { counts } = await other.getAvailability()
  const taken = counts.find(({ sessionId }) => sessionId === 'plants-of-jin-0524-1030')?.taken ?? 0
  const people = Array.from({ length: 30 - taken }, (_, i) => `p-${i}`)
  for (const id of people) await other.savePerson({ id, kind: 'adult', name: '李雷' })
  for (const [i, id] of people.entries())
    await other.register({
      id: `0196e000-0000-7000-8000-00000000e${String(i).padStart(3, '0')}`,
      sessionId: 'plants-of-jin-0524-1030',
      attendeeIds: [id],
      phone: '13800138001',
      acceptWaiting: false,
    })
  await app.advance(2_000)
  expect(form.text()).toContain('刚刚报满了')
  expect(form.text()).toContain('现在排是第 1 组，前面没有人')
  expect(isChosen(form, '外婆')).toBe(true)
  await named(form, '排候补').tap()
  expect(app.currentPage.text()).toContain('候补第 1 组')
})

test('this build carries no backend of its own', () => {
  const { main, subpackages } = packageSize(cloudDist)
  expect(main).toBeLessThanOrEqual(409_600)
  expect(subpackages[subpages.demo.root]).toBeLessThan(16 * 1024)
})
