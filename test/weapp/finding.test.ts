import { routes, subpages, tabPages } from '@/routes'
import { parseUrl } from './runner/page-stack'
import { finish, scenes, shared, start, visit } from './support/app'
import { activities, activityOf } from './support/edition'
import { press } from './support/steps'

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
