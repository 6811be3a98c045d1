import type { Page } from 'playwright-core'
import { aHousehold } from './household'
import { builtSite } from './site'
import { goBack, goToTab, qrCode } from './steps'

const site = builtSite()

/** Resolves once the worker keeps the whole app and serves this page. */
async function isKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}

/** Somebody with a ticket, on the home page, whose network is about to go. */
async function aVisitorWithTicket() {
  const household = await aHousehold(site.browser(), site.origin())
  const visitor = await site.visit({ storageState: household.kept, serviceWorkers: 'allow' })
  await visitor.page.goto('/')
  await visitor.page.getByRole('button', { name: /^下一场/ }).waitFor()
  await isKept(visitor.page)
  return { ...visitor, household }
}

const heading = (page: Page, name: string) =>
  page.getByRole('heading', { name }).filter({ visible: true }).first().waitFor()

test('without a network the ticket, the list, an activity never opened before and the favourites open', async () => {
  const { page, context } = await aVisitorWithTicket()
  await context.setOffline(true)
  await page.getByRole('button', { name: /^下一场/ }).click()
  await qrCode(page).waitFor()
  await page.getByRole('radio', { name: '每人一张' }).click()
  await page.getByRole('radio', { name: '外婆', exact: true }).click()
  await page.getByRole('img', { name: /^入场二维码，外婆一个人用，.+-2$/ }).waitFor()
  await goBack(page)

  await goToTab(page, '活动')
  await page.getByPlaceholder('搜活动、单位、地点').fill('机器人')
  await page
    .getByRole('button', { name: /^青少年机器人竞赛/ })
    .first()
    .click()
  await heading(page, '青少年机器人竞赛')
  // Pictures and the outline of the districts are there too.
  await page.locator('.venue-map .leaflet-marker-icon').first().waitFor()
  const pictures = await page.locator('img').evaluateAll((all: HTMLImageElement[]) =>
    Promise.all(
      all
        .filter((one) => one.checkVisibility())
        .map((one) => {
          // What is out of sight would never be fetched.
          one.loading = 'eager'
          return one.decode().then(
            () => true,
            () => false,
          )
        }),
    ),
  )
  expect(pictures.length).toBeGreaterThan(1)
  expect(pictures).not.toContain(false)
  await page.getByRole('button', { name: '收藏', exact: true }).click()
  await goBack(page)
  await goToTab(page, '行程')
  await page.getByText('收藏 1', { exact: true }).click()
  await page
    .getByRole('button', { name: /青少年机器人竞赛/ })
    .first()
    .waitFor()
}, 90_000)

test('without a network a reload and a shared address open the app', async () => {
  const { page, context, household } = await aVisitorWithTicket()
  await context.setOffline(true)
  await page.reload()
  await page.getByRole('button', { name: /^下一场/ }).waitFor()
  await page.goto(household.ticket)
  await qrCode(page).waitFor()
  await page.goto('/activity?id=community-clinic')
  await heading(page, '社区义诊')
})

test('a page whose code does not come leaves the visitor and the address where they are, and says so', async () => {
  const { page, context } = await site.visit()
  await page.goto('/')
  const card = page.getByRole('button', { name: /，余 \d+ 位|，只剩/ }).first()
  await card.waitFor()
  await context.setOffline(true)
  await card.click()
  await page.getByText('这一页没有打开，看看网络，再点一次。').waitFor()
  expect(new URL(page.url()).pathname).toBe('/')
  await context.setOffline(false)
  await card.click()
  await page.waitForURL(/\/activity\//)
  // The browser says so too.
  site.forgive(/net::ERR_INTERNET_DISCONNECTED|Loading .*chunk/)
})

test('a page whose code is gone after a release opens with the new release', async () => {
  const { page } = await site.visit()
  await page.goto('/')
  const card = page.getByRole('button', { name: /，余 \d+ 位|，只剩/ }).first()
  await card.waitFor()
  const gone = (url: URL) => url.pathname.startsWith('/js/src_subpages_activity')
  await page.route(gone, (route) => route.fulfill({ status: 404, body: 'Not found' }))
  const loaded = page.waitForEvent('load')
  await card.click()
  await loaded
  await page.unroute(gone)
  expect(new URL(page.url()).pathname).toMatch(/^\/activity\/./)
  site.forgive(/404|Loading .*chunk|ChunkLoadError/)
})
