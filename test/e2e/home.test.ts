import type { Page } from 'playwright-core'
import { DESKTOP, remembering } from './browser'
import { builtSite } from './site'
import { goToTab } from './steps'

const site = builtSite()

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })

const topOf = async (page: Page, name: string): Promise<number> =>
  (await heading(page, name).boundingBox())?.y ?? NaN

test('what comes late moves nothing that is above it', async () => {
  // The picture painted ahead would stand there until all has come.
  const { page } = await site.visit(remembering(site.origin(), { tickets: {} }))
  let deliver = (): void => undefined
  const delivered = new Promise<void>((resolve) => (deliver = resolve))
  await page.route(/home-more/, async (route) => {
    await delivered
    await route.continue()
  })
  await page.goto('/')
  const before = await topOf(page, '今天还来得及')
  expect(await page.getByRole('group', { name: '每天的场次数' }).count()).toBe(0)
  deliver()
  await heading(page, '快满了').waitFor()
  expect(await topOf(page, '今天还来得及')).toBe(before)
})

test('a day of the ribbon opens the list', async () => {
  const { page } = await site.visit()
  await page.goto('/')
  const day = page.getByRole('button', { name: '5月24日 周六，13 场' })
  expect((await day.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await day.click()
  await page.waitForURL(/\/activities\?from=2025-05-24/)
  await page.getByRole('button', { name: '去掉“5月24日 周六”' }).waitFor()
})

test('a wide screen has the tabs at its head and two columns', async () => {
  const { page } = await site.visit({ viewport: DESKTOP })
  await page.goto('/')
  await heading(page, '按分类看').waitFor()
  const today = await heading(page, '今天还来得及').boundingBox()
  const categories = await heading(page, '按分类看').boundingBox()
  expect(categories?.x).toBeGreaterThan((today?.x ?? NaN) + 400)
  expect(categories?.y).toBeCloseTo(today?.y ?? NaN, 0)
  const tab = await page.getByRole('link', { name: '活动', exact: true }).boundingBox()
  expect(tab?.y).toBeLessThan(60)
})

test('whoever was here before sees the programme though the backend is out of reach, and gets it back', async () => {
  const { page, complaints } = await site.visit()
  await page.goto('/')
  await heading(page, '快满了').waitFor()
  await page.route(/backend/, (route) => route.abort('internetdisconnected'))
  await page.reload()
  await page.getByText(/^没有网络，内容是今天 08:0\d 的$/).waitFor()
  await goToTab(page, '活动')
  // Both pages say it, and the one that goes is still there for a moment.
  await heading(page, '今天还来得及').waitFor({ state: 'hidden' })
  const outdated = page.getByRole('button', { name: /余位待更新/ }).first()
  await outdated.waitFor()
  expect(
    await page
      .getByText(/^余 \d+ 位$/)
      .filter({ visible: true })
      .count(),
  ).toBe(0)

  const askedAgain = page.waitForEvent('requestfailed', (request) => /backend/.test(request.url()))
  await page.getByRole('button', { name: /重试$/ }).filter({ visible: true }).click()
  await askedAgain
  await page.unroute(/backend/)
  // A page that is shown asks by itself.
  await goToTab(page, '首页')
  await goToTab(page, '活动')
  await page
    .getByRole('button', { name: /余 \d+ 位/ })
    .first()
    .waitFor()
  expect(
    await page
      .getByText(/^没有网络/)
      .filter({ visible: true })
      .count(),
  ).toBe(0)
  // The browser itself tells of the request that came to nothing.
  expect(complaints.splice(0).every((words) => /ERR_INTERNET_DISCONNECTED/.test(words))).toBe(true)
})
