import { routes, subpages, tabPages } from '@/routes'
import { WxStorage } from './runner'
import { finish, start, visit } from './support/app'
import { named, press, signUp } from './support/steps'

afterEach(finish)

test('a sign-up is told of in 消息, counted on 我的 until it has been read', async () => {
  const app = await start()
  const ticket = await signUp(app, ['外婆', '外公'])
  const me = await app.open(tabPages.me.path)
  expect(me.text()).toContain('1 条未读')
  await named(me, '消息 1 条未读').tap()
  const messages = app.currentPage
  expect(messages.route).toBe(subpages.messages.path)
  expect(messages.text()).toContain('报名成功')
  expect(messages.text()).toContain('新')
  await press(messages, '报名成功')
  expect(app.currentPage.route).toBe(subpages.ticket.path)
  expect(app.currentPage.instance.query.id).toBe(ticket.instance.query.id)
  expect((await app.open(tabPages.me.path)).text()).not.toContain('未读')
})

test('whoever erases everything leaves nothing on the phone, nor in what is open', async () => {
  const storage = new WxStorage()
  const app = await start({ storage })
  await signUp(app, ['外婆', '外公'])
  await named(await visit(app, routes.activity('community-clinic')), '收藏').tap()
  const form = await visit(app, routes.signUp('vaccines-0525-0930'))
  await named(form, '手机号').input('13800138000')
  const settings = await visit(app, routes.settings())
  await named(settings, '注销并删除我的全部数据').tap()
  expect(settings.text()).toContain('家人 2 位')
  await named(settings, '我知道删了找不回来').tap()
  await named(settings, '注销并删除').tap()
  expect(settings.text()).toContain('已删除：家人 2 位、报名 1 次、退还名额 2 个。')
  const kept = ['availability', 'programme', 'settings']
  expect(storage.info().keys.filter((key) => !kept.includes(key))).toEqual([])
  await named(settings, '回首页').tap()
  expect((await app.open(tabPages.schedule.path)).text()).toContain('还没有要去的活动')
  // The stores of single pages are the ones that were emptied, in whichever package their code travels.
  expect((await visit(app, routes.signUp('vaccines-0525-0930'))).text()).not.toContain('13800138000')
})
