import { routes, subpages, tabPages } from '@/routes'
import { WxStorage } from './runner'
import { parseUrl } from './runner/page-stack'
import { finish, scenes, shared, start, visit } from './support/app'
import { activities, activityOf } from './support/edition'
import { named, press } from './support/steps'

const contest = activityOf('robot-contest')

afterEach(finish)

test('a card in a chat opens the same activity on another phone', async () => {
  const sender = await visit(await start(), routes.activity(contest.id))
  const receiver = await start()
  const page = await receiver.openShared((await shared(sender)).path, { scene: scenes.chat })
  expect(page.text()).toContain(contest.title)
  await press(page, /^报名 · /)
  expect(receiver.currentPage.route).toBe(subpages.signUp.path)
})

test('Moments shows the activity to read, without buttons that would lead nowhere', async () => {
  const sender = await visit(await start(), routes.activity(contest.id))
  const { query } = parseUrl(`?${String(sender.shareTimeline()?.query)}`)
  const receiver = await start()
  const page = await receiver.open(subpages.activity.path, query, { scene: scenes.moments })
  expect(page.text()).toContain(contest.title)
  expect(page.text()).toContain(contest.quote)
  expect(page.findAllByText(/^(报名|排候补|收藏)/)).toEqual([])
  await page.queryAll('[aria-role=radio]')[1]!.tap()
  expect(receiver.currentPage.route).toBe(subpages.activity.path)
})

test('each of the 28 activities is found by its title and shows what the notice says of it', async () => {
  expect(activities).toHaveLength(28)
  const app = await start()
  const list = await app.open(tabPages.activities.path)
  for (const { id, title, quote } of activities) {
    await list.get('input').input(title)
    await press(list, title)
    const page = app.currentPage
    expect([page.route, page.instance.query.id]).toEqual([subpages.activity.path, id])
    const said = page.text().replace(/\n/g, '')
    for (const line of quote.split('\n')) expect(said).toContain(line)
    await app.back()
  }
})

test('the filter says how much each choice leaves, and the list then has as much', async () => {
  const list = await (await start()).open(tabPages.activities.path)
  await named(list, '筛选').tap()
  const chip = list.findByText(/^亲子家庭/)
  const count = Number(/\d+/.exec(chip.text())?.[0])
  await chip.tap()
  await press(list, `看 ${count} 场`)
  expect(list.text().split('\n').join('')).toContain(`${count} 场 · `)
  expect(named(list, '去掉“亲子家庭”')).toBeDefined()
})

test('who does not say where they are counts from a district, and sees how far everything is', async () => {
  const refused = { getLocation: () => Promise.reject(new Error('getLocation:fail auth deny')) }
  const list = await (await start({ wx: refused })).open(tabPages.activities.path)
  expect(list.text()).not.toContain('km')
  await named(list, '筛选').tap()
  await named(list, '附近 3 km').tap()
  expect(list.text()).toContain('没有定位权限')
  await list.findAllByText('迎泽区').pop()!.tap()
  await list.findByText(/^附近 3 km/).tap()
  await press(list, /^看 \d+ 场$/)
  expect(list.text()).toMatch(/约 [\d.]+ (km|m)/)
  await named(list, '按时间').tap()
  expect(list.text()).toContain('由近到远')
})

test('searches are offered again after a restart', async () => {
  const storage = new WxStorage()
  const first = await (await start({ storage })).open(tabPages.activities.path)
  await first.get('input').input('机器人')
  await first.get('input').trigger('blur')
  const second = await (await start({ storage })).open(tabPages.activities.path)
  await second.get('input').trigger('focus')
  await named(second, '机器人').tap()
  expect(second.text()).toContain('青少年机器人竞赛')
})
