import { routes, subpages, tabPages } from '@/routes'
import { WxStorage } from './runner'
import { finish, start, visit } from './support/app'
import { activities, activityOf, categories } from './support/edition'
import {
  addPerson,
  consentBox,
  fillPerson,
  isChosen,
  named,
  phone,
  placesLeft,
  press,
  rowOf,
  sessions,
  signUp,
  typePhone,
  waitAndTakeFewer,
} from './support/steps'

const CODE = /^[0-9A-HJKMNP-TV-Z]{4} [0-9A-HJKMNP-TV-Z]{4} [0-9A-HJKMNP-TV-Z]{4}$/
const FULL = '手机存储满了，清出一点空间再试'

const clinic = activityOf('community-clinic')
const contest = activityOf('robot-contest')

afterEach(finish)

describe('taking places', () => {
  test('two people go from home to 社区义诊, hold a ticket, find it in 我的 and give it back', async () => {
    const app = await start()
    const home = await app.open(tabPages.home.path)
    const health = categories.find(({ id }) => id === clinic.categoryId)!.title
    const count = activities.filter(({ categoryId }) => categoryId === clinic.categoryId).length
    await named(home, `${health}，${count} 项活动`).tap()
    await press(app.currentPage, clinic.title)
    const activity = app.currentPage
    expect(activity.route).toBe(subpages.activity.path)
    const before = placesLeft(activity)
    await press(activity, /^报名 · /)

    const form = app.currentPage
    expect(form.instance.query).toMatchObject({ session: sessions.open })
    await addPerson(form, '外婆')
    await addPerson(form, '外公')
    await typePhone(form)
    await named(form, '确认报名').tap()

    const ticket = app.currentPage
    expect(ticket.route).toBe(subpages.ticket.path)
    expect(ticket.get('image[aria-role=img]').attrs.src).toMatch(/^data:image\/svg\+xml,%3Csvg/)
    expect(ticket.findByText(CODE).text()).toHaveLength('ABCD EFGH JKMN'.length)
    expect(ticket.text()).toContain('外婆、外公 · 2 人')

    const me = await app.tapTab(tabPages.me.path)
    await press(me, clinic.title)
    const found = app.currentPage
    app.answer({ showModal: () => ({ confirm: false, cancel: true }) })
    await press(found, '去不了，退还名额')
    expect(found.text()).not.toContain('已取消')
    app.answer({ showModal: () => ({ confirm: true, cancel: false }) })
    await press(found, '去不了，退还名额')
    expect(found.text()).toContain('已取消')
    expect(found.query('image[aria-role=img]')).toBeNull()
    await app.back()
    expect(app.currentPage.text()).toContain('已取消')
    expect(placesLeft(await visit(app, routes.activity(clinic.id)))).toBe(before)
  })

  test('somebody whose places are held sees them held', async () => {
    const app = await start()
    await signUp(app, ['外婆', '外公'])
    const activity = await visit(app, routes.activity(clinic.id))
    expect(activity.text()).toContain('已报名 · 2 人')
    await press(activity, '出示票')
    expect(app.currentPage.findByText(CODE).exists).toBe(true)
  })

  test('until the ticket is there the form stays as it was filled in', async () => {
    const app = await start()
    const form = await visit(app, routes.signUp(sessions.open))
    await addPerson(form, '外婆')
    await typePhone(form)
    const mark = form.mark()
    await named(form, '确认报名').tap()
    expect(app.currentPage.route).toBe(subpages.ticket.path)
    const drawn = JSON.stringify(form.setDataCalls(mark).map(({ data }) => data))
    expect(drawn).not.toContain('手机号是 11 位数字')
    expect(drawn).not.toContain('还没选人')
  })

  test('a ticket page that does not open leaves nobody before a dead form', async () => {
    const app = await start()
    const form = await visit(app, routes.signUp(sessions.open))
    await addPerson(form, '外婆')
    await typePhone(form)
    app.answer({
      redirectTo: () => {
        throw new Error('timeout')
      },
    })
    await named(form, '确认报名').tap()
    expect(app.currentPage.route).toBe(subpages.signUp.path)
    expect(form.text()).not.toContain('手机号是 11 位数字')
    expect(form.text()).not.toContain('正在报名')
  })

  test('the form asks for what is missing, one thing after the other', async () => {
    const app = await start()
    const form = await visit(app, routes.signUp(sessions.open))
    await named(form, '确认报名').tap()
    expect(form.text()).toContain('先选一位要去的人')
    await addPerson(form, '外婆')
    await typePhone(form, '1380013')
    await named(form, '确认报名').tap()
    expect(form.text()).toContain('手机号是 11 位数字，请再看看')
    expect(app.currentPage.route).toBe(subpages.signUp.path)
  })
})

describe('what is kept', () => {
  test('an app closed in the middle of the form opens with the same people and phone', async () => {
    const storage = new WxStorage()
    const first = await start({ storage })
    const form = await visit(first, routes.signUp(sessions.open))
    await addPerson(form, '外婆')
    await addPerson(form, '外公')
    await rowOf(form, '外公').tap()
    await typePhone(form)
    await first.hide()

    const again = await start({ storage })
    const resumed = await visit(again, routes.signUp(sessions.open))
    expect([isChosen(resumed, '外婆'), isChosen(resumed, '外公')]).toEqual([true, false])
    expect(named(resumed, '手机号').value).toBe(phone)
    await named(resumed, '确认报名').tap()
    expect(again.currentPage.text()).toContain('外婆 · 1 人')

    const later = await start({ storage })
    const me = await later.open(tabPages.me.path)
    expect(me.text()).toContain('已报名')
    await press(me, clinic.title)
    expect(later.currentPage.findByText(CODE).exists).toBe(true)
  })

  test('a full phone says what to do, keeps the form, and goes on once there is room', async () => {
    const app = await start()
    const form = await visit(app, routes.signUp(sessions.open))
    await addPerson(form, '外婆')
    await typePhone(form)
    app.storage.full = true
    await named(form, '确认报名').tap()
    expect(app.currentPage.route).toBe(subpages.signUp.path)
    expect(form.text()).toContain(FULL)
    expect(isChosen(form, '外婆')).toBe(true)
    expect(named(form, '手机号').value).toBe(phone)

    const me = await app.tapTab(tabPages.me.path)
    expect(me.text()).not.toContain(clinic.title)
    app.storage.full = false
    const again = await visit(app, routes.signUp(sessions.open))
    expect(isChosen(again, '外婆')).toBe(true)
    await named(again, '确认报名').tap()
    expect(app.currentPage.findByText(CODE).exists).toBe(true)
  })

  test('somebody who could not be saved is still being typed', async () => {
    const app = await start()
    const form = await visit(app, routes.signUp(sessions.open))
    app.storage.full = true
    await addPerson(form, '外婆')
    expect(form.text()).toContain(FULL)
    expect(named(form, '名字或昵称').value).toBe('外婆')
    app.storage.full = false
    await named(form, '存好').tap()
    expect(isChosen(form, '外婆')).toBe(true)
  })
})

describe('children and full sessions', () => {
  test('a child under fourteen needs a grown-up and their consent', async () => {
    const app = await start()
    const form = await visit(app, routes.signUp(sessions.children))
    await addPerson(form, '小满', 2015)
    await typePhone(form)
    await named(form, '确认报名').tap()
    expect(form.text()).toContain('孩子报名要有一位大人同意，请先把自己加进家人')
    await named(form, '加上我自己').tap()
    await fillPerson(form, '妈妈')
    expect(consentBox(form).attrs['aria-checked']).toBe('false')
    await named(form, '确认报名').tap()
    expect(form.text()).toContain('请监护人读过同意书，再勾选同意')
    expect(app.currentPage.route).toBe(subpages.signUp.path)
    await consentBox(form).tap()
    await named(form, '确认报名').tap()
    expect(app.currentPage.text()).toContain('小满 · 1 人')
  })

  test('a full session with a waiting list lets one join it and says the position', async () => {
    const app = await start()
    const activity = await visit(app, routes.activity(contest.id, sessions.waiting))
    expect(activity.text()).toContain('已满，可候补，前面 2 组')
    await press(activity, '排候补')
    const form = app.currentPage
    expect(form.instance.query).toMatchObject({ session: sessions.waiting })
    await addPerson(form, '小满', 2015)
    await named(form, '加上我自己').tap()
    await fillPerson(form, '妈妈')
    await consentBox(form).tap()
    await typePhone(form)
    await named(form, '排候补').tap()
    const ticket = app.currentPage
    expect(ticket.route).toBe(subpages.ticket.path)
    expect(ticket.text()).toContain('候补第 3 组')
    expect(ticket.text()).toContain('前面还有 2 组')
    expect(ticket.query('image[aria-role=img]')).toBeNull()
  })

  test('a full session without a waiting list offers another one instead', async () => {
    const app = await start()
    const form = await visit(app, routes.signUp(sessions.full))
    expect(form.text()).toContain('这一场报满了')
    expect(form.query('[aria-label="确认报名"]')).toBeNull()
    await press(form, /^5月24日 周六 10:00/)
    const other = app.currentPage
    expect(other.instance.query).not.toMatchObject({ session: sessions.full })
    expect(named(other, '确认报名').exists).toBe(true)

    const activity = await visit(app, routes.activity('donghu-vinegar', sessions.full))
    await press(activity, '看其他场次')
    expect(activity.findByText(/^报名 · /).exists).toBe(true)
  })
})

describe('a party', () => {
  test('for which there is no room waits, takes one fewer, is offered the places and confirms them', async () => {
    const app = await start()
    const page = await waitAndTakeFewer(app)
    expect(page.text()).toContain('3 人，全部有位')
    expect(page.text()).toMatch(/[12]:\d\d:\d\d/)
    await named(page, '确认，3 人都去').tap()
    expect(page.text()).toContain('我、奶奶、爷爷 · 3 人')
    expect(page.findByText(CODE).exists).toBe(true)
  })

  test('that lets an offer lapse is told what became of it, and how to wait again', async () => {
    const app = await start()
    const page = await waitAndTakeFewer(app)
    await app.tapTab(tabPages.me.path)
    await app.advance(2 * 60 * 60_000 + 60_000)
    const later = await visit(app, routes.ticket(String(page.instance.query.id)))
    expect(later.text()).toContain('没有确认')
    expect(later.text()).toContain('名额给了下一组')
    expect(later.query('[aria-label="确认，3 人都去"]')).toBeNull()
    await press(later, '再报这一场')
    expect(app.currentPage.route).toBe(subpages.signUp.path)
  })

  test('has a code each, also after the app was closed', async () => {
    const storage = new WxStorage()
    const ticket = await signUp(await start({ storage }), ['外婆', '外公'])
    await named(ticket, '每人一张').tap()
    await named(ticket, '外公').tap()
    const name = ticket.get('image[aria-role=img]').attrs['aria-label']
    expect(name).toMatch(/^入场二维码，外公一个人用，码下的编号 .+-2$/)

    const offline = await start({ storage, unreachable: [subpages.demo.root] })
    const again = await visit(offline, routes.ticket(String(ticket.instance.query.id)))
    expect(again.text()).toContain('这是手机里存的票')
    await named(again, '每人一张').tap()
    await named(again, '外公').tap()
    expect(again.get('image[aria-role=img]').attrs['aria-label']).toBe(name)
  })

  test('sees in its week that there is too little time between two sessions', async () => {
    const app = await start()
    await signUp(app, ['外婆'])
    const form = await visit(app, routes.signUp(sessions.threeLeft))
    await rowOf(form, '外婆').tap()
    await press(form, '仍要报')
    await named(form, '确认报名').tap()
    const week = await app.open(tabPages.schedule.path)
    expect(week.text()).toMatch(/公交约 \d+ 分钟，紧接着，会迟到/)
    await press(week, '换到 5月31日 周六 10:00')
    expect(week.text()).not.toContain('会迟到')
    expect(week.text()).toContain('5月31日 周六')
  })
})
