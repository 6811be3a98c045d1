import { routes, tabPages } from '@/routes'
import { WxStorage } from './runner'
import { finish, start, visit } from './support/app'
import { named, press } from './support/steps'

afterEach(finish)

/** The phone of somebody who has chosen English. */
async function englishPhone(): Promise<WxStorage> {
  const storage = new WxStorage()
  const settings = await visit(await start({ storage }), routes.settings())
  await named(settings, 'English').tap()
  return storage
}

test('English is chosen in the settings; the bars and every page follow, there and back', async () => {
  const app = await start()
  const me = await app.open(tabPages.me.path)
  expect(me.text()).toContain('我的报名')
  await press(me, '设置')
  const settings = app.currentPage
  await named(settings, 'English').tap()
  expect(settings.title).toBe('Settings')
  expect(settings.text()).toContain('What is stored')
  await app.back()
  expect([me.title, me.text()]).toEqual(['Me', expect.stringContaining('My sign-ups')])
  const tabs = () =>
    app.wxCalls.filter(({ name }) => name === 'setTabBarItem').map(({ args }) => JSON.stringify(args))
  expect(tabs().join()).toContain('My plan')

  await press(me, 'Settings')
  await named(app.currentPage, '中文').tap()
  expect(app.currentPage.title).toBe('设置')
  await app.back()
  expect([me.title, me.text()]).toEqual(['我的', expect.stringContaining('我的报名')])
  expect(tabs().pop()).toContain('我的')
})

test('an app that opens in English says nothing in Chinese of its own before', async () => {
  const app = await start({ storage: await englishPhone() })
  const home = await app.open(tabPages.home.path)
  expect(home.text()).toContain('Still in time today')
  expect(home.title).toBe('Science Week')
  const sent = JSON.stringify(home.setDataCalls().map(({ data }) => data))
  expect(sent).not.toMatch(/今天还来得及|按分类看|演示数据|长辈版/)
})

test('whoever reads Chinese fetches no English and calls nothing by another name', async () => {
  const app = await start()
  const home = await app.open(tabPages.home.path)
  await app.tapTab(tabPages.me.path)
  expect(home.text()).toContain('今天还来得及')
  const names = app.wxCalls.map(({ name }) => name)
  expect(names).not.toContain('setTabBarItem')
  expect(names).not.toContain('setNavigationBarTitle')
})
