import { routes, subpages, tabPages, type Route } from '@/routes'
import { finish, start, visit } from './support/app'
import { openCold, pagePaths } from './support/pages'
import { press } from './support/steps'

afterEach(finish)

const unknown: readonly { name: string; target: Route; says: string; way: string }[] = [
  { name: 'an activity', target: routes.activity('no-such'), says: '没有这项活动', way: '看全部活动' },
  { name: 'a session', target: routes.signUp('no-such'), says: '找不到这一场', way: '看全部活动' },
  { name: 'a ticket', target: routes.ticket('no-such'), says: '找不到这张票', way: '看我的行程' },
]

describe('every page of app.json', () => {
  test.each(pagePaths)('%s opens cold, has a title and stays up', async (route) => {
    const { app, page } = await openCold(route)
    expect(page.route).toBe(route)
    expect(page.title).not.toBe('')
    expect(page.text()).not.toMatch(/undefined|NaN|\[object/)
    expect(page.text().split('\n').length).toBeGreaterThan(2)
    await app.hide()
    await app.show()
    await app.advance(61_000)
  })

  test('has an address in the app, and every address has its page', () => {
    const known = [...Object.values(tabPages), ...Object.values(subpages)].map(({ path }) => path)
    expect([...pagePaths].sort()).toEqual([...known].sort())
  })
})

describe('a link to what is not there shows a way out', () => {
  test.each(unknown)('$name', async ({ target, says, way }) => {
    const app = await start()
    const page = await visit(app, target)
    expect(page.text()).toContain(says)
    await press(page, way)
    const tabs: readonly string[] = Object.values(tabPages).map(({ path }) => path)
    expect(tabs).toContain(app.currentPage.route)
  })

  test.each([subpages.activity, subpages.signUp, subpages.ticket])(
    '$path without a query',
    async ({ path }) => {
      const app = await start()
      const page = await app.open(path)
      await press(page, /^看(全部活动|我的行程)$/)
      expect(app.currentPage.route).not.toBe(path)
    },
  )
})
