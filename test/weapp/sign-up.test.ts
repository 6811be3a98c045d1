import { routes, subpages } from '@/routes'
import { WxStorage, type MiniApp, type PageHandle } from './runner'
import { finish, start, visit } from './support/app'
import {
  addPerson,
  consentBox,
  isChosen,
  named,
  phone,
  press,
  rowOf,
  sessions,
  typePhone,
} from './support/steps'

afterEach(finish)

const SATURDAY_DOCTOR = 'little-doctor-0531-0930'
const SUNDAY_CONTEST = 'robot-contest-0601-0900'

/** A family of four whose children play doctor on Saturday morning; gives back their ticket. */
async function atTheDoctor(app: MiniApp): Promise<PageHandle> {
  const form = await visit(app, routes.signUp(SATURDAY_DOCTOR))
  await addPerson(form, '小满', 2016)
  await addPerson(form, '小雨', 2013)
  await addPerson(form, '妈妈')
  await addPerson(form, '爸爸')
  await consentBox(form).tap()
  await typePhone(form)
  await named(form, '确认报名').tap()
  return app.currentPage
}

test('a family of four meets a clash at the robotics contest and moves both children together', async () => {
  const app = await start()
  expect((await atTheDoctor(app)).text()).toContain('小满、小雨 · 2 人')
  const form = await visit(app, routes.signUp(sessions.children))
  expect(form.text()).toContain('成人 · 可以陪同，不用报名')
  await rowOf(form, '小满').tap()
  await rowOf(form, '小雨').tap()
  expect(form.text()).toContain('和另一场撞时间')
  expect(form.text()).toMatch(/已报“我是小医生”角色扮演，09:30–11:00，.*万柏林区.*坐公交约 \d+ 分钟/)

  await press(form, '改到 6月1日 09:00（2 人一起）')
  const moved = app.currentPage
  expect(moved.instance.query).toMatchObject({ session: SUNDAY_CONTEST })
  expect([isChosen(moved, '小满'), isChosen(moved, '小雨')]).toEqual([true, true])
  expect(moved.text()).not.toContain('撞时间')
  expect(named(moved, '手机号').value).toBe(phone)
  await consentBox(moved).tap()
  await named(moved, '确认报名').tap()
  const ticket = app.currentPage
  expect(ticket.route).toBe(subpages.ticket.path)
  expect(ticket.text()).toContain('小满、小雨 · 2 人')
  expect(ticket.text()).toContain('6月1日')
})

test('whoever goes to both is asked once at the button, also after the app was closed', async () => {
  const storage = new WxStorage()
  const first = await start({ storage })
  await atTheDoctor(first)
  const form = await visit(first, routes.signUp(sessions.children))
  await rowOf(form, '小满').tap()
  await rowOf(form, '小雨').tap()
  await press(form, '仍要报')
  expect(form.text()).toContain('撞时间，仍要报')
  await first.hide()

  const again = await start({ storage })
  const resumed = await visit(again, routes.signUp(sessions.children))
  expect(resumed.text()).toContain('撞时间，仍要报')
  await consentBox(resumed).tap()
  await named(resumed, '确认报名').tap()
  expect(resumed.text()).toContain('小雨撞时间，换一场还是仍要报？')
  await named(resumed, '撞时间的仍要报，继续').tap()
  expect(again.currentPage.text()).toContain('小满、小雨 · 2 人')
})
