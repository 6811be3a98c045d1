import { routes, subpages, tabPages } from '@/routes'
import { packageSize, WxStorage } from './runner'
import { PackageFiles } from './runner/package-files'
import { dist, finish, start, visit } from './support/app'
import { named, press, sessions } from './support/steps'

afterEach(finish)

/** The phone of somebody who looked at the home page once. */
async function usedPhone(): Promise<WxStorage> {
  const storage = new WxStorage()
  const app = await start({ storage })
  await visit(app, routes.home())
  return storage
}

/** The backend's package was not on the phone, and there is no network to fetch it. */
const withoutBackend = { unreachable: [subpages.demo.root] }

test('while the home page is read, WeChat fetches what a visit without a network needs', () => {
  const { preloadRule } = new PackageFiles(dist).app as {
    preloadRule: Record<string, { network: string; packages: string[] }>
  }
  const rule = preloadRule[tabPages.home.path]
  expect(rule?.network).toBe('all')
  const { subpackages } = packageSize(dist)
  const sizes = (rule?.packages ?? []).map((root) => subpackages[root] ?? NaN)
  expect(rule?.packages).toEqual(
    expect.arrayContaining([subpages.activity.root, subpages.ticket.root, subpages.demo.root]),
  )
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2 * 1024 * 1024)
})

test('the second visit shows the programme without a backend, and says how old it is', async () => {
  const app = await start({ storage: await usedPhone(), ...withoutBackend })
  const home = await visit(app, routes.home())
  expect(home.text()).toContain('没有网络，内容是今天 08:00 的')
  expect(home.text()).toContain('余位待更新')
  expect(home.text()).not.toMatch(/余 \d+ 位/)
  expect(home.text()).not.toContain('快满了')
})

test('an activity opens from there; its button waits for the network', async () => {
  const app = await start({ storage: await usedPhone(), ...withoutBackend })
  await visit(app, routes.home())
  const page = await visit(app, routes.activity('community-clinic', sessions.open))
  expect(page.text()).toContain('社区义诊')
  expect(page.text()).toMatch(/今天 08:00 时余 42 位/)
  await press(page, '连上网络再报名')
  expect(app.currentPage.route).toBe(subpages.activity.path)
})

test('a first visit without a network says what to do', async () => {
  const app = await start(withoutBackend)
  const home = await visit(app, routes.home())
  expect(home.text()).toContain('没有网络')
  expect(named(home, '再试一次')).toBeDefined()
})

test('what does not come late is said below what is there', async () => {
  const app = await start({ unreachable: [subpages.notice.root] })
  const home = await visit(app, routes.home())
  expect(home.text()).toContain('今天还来得及')
  expect(home.text()).toContain('连上网络以后再试一次')
})
