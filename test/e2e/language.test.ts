import type { Page } from 'playwright-core'
import { aHousehold, shownAs, type Household, type Look } from './household'
import { barriers, sticksOut, tooSmall } from './measure'
import { builtSite } from './site'

const site = builtSite()

/** Words take the same room in the dark. */
const looks: readonly Look[] = ['light', 'elder']
let household: Household

beforeAll(async () => {
  household = await aHousehold(site.browser(), site.origin())
})

/** The same device, set to English as its own setting keeps it. */
function inEnglish(look: Look) {
  const shown = shownAs(household, look, site.origin())
  const { storageState } = shown
  if (typeof storageState !== 'object') throw new Error('a device without a memory')
  const origins = storageState.origins.map(({ origin, localStorage }) => ({
    origin,
    localStorage: localStorage.map(({ name, value }) =>
      name === 'settings'
        ? { name, value: JSON.stringify({ ...JSON.parse(value), language: 'en' }) }
        : { name, value },
    ),
  }))
  return { ...shown, storageState: { ...storageState, origins } }
}

const settled = (page: Page, words: string | RegExp) =>
  page.getByText(words).filter({ visible: true }).first().waitFor()

/** Where one comes by, and what stands there when all is there. */
const pages: readonly (readonly [address: string, words: string | RegExp])[] = [
  ['/', 'This weekend'],
  ['/activities', /activities$/],
  ['/activity/robot-contest?session=robot-contest-0531-1400', /^Full\. Waiting list/],
  // 长辈版 asks for consent on the next page.
  ['/sign-up?session=robot-contest-0531-0900', /^Guardian's consent$|^Who is going to/],
  ['/activities?view=timeline', /\d sessions?/],
  ['/activities?view=map', 'As a list'],
  ['ticket', 'Works without a network'],
  ['/settings', 'What is stored'],
]

const rooms = looks.flatMap((look) => pages.map(([address, words]) => ({ look, address, words })))

test.each(rooms)(
  'in English $address in $look has no serious barrier, fits fingers and does not stick out',
  async ({ look, address, words }) => {
    const { page } = await site.visit(inEnglish(look))
    await page.goto(address === 'ticket' ? household.ticket : address)
    await settled(page, words)
    const found = {
      barriers: await barriers(page),
      tooSmall: await tooSmall(page, look === 'elder' ? 60 : 44),
      sticksOut: await sticksOut(page, [320, 375, 1280]),
    }
    expect(found).toEqual({ barriers: [], tooSmall: [], sticksOut: [] })
  },
)

test('English is chosen in the settings, is fetched then and not before, and is there after a reload', async () => {
  const { page } = await site.visit()
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(request.url()))
  const hasEnglish = () => scripts.some((url) => url.includes('settings/en.'))
  await page.goto('/settings')
  await settled(page, '存了什么')
  expect(hasEnglish()).toBe(false)
  await page.getByRole('radio', { name: 'English' }).click()
  await settled(page, 'What is stored')
  expect(hasEnglish()).toBe(true)
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await settled(page, 'Still in time today')
  await page.getByRole('link', { name: 'Activities', exact: true }).click()
  await page.waitForURL('**/activities')
  await page.waitForFunction(() => document.title === 'Activities')

  await page.reload()
  await settled(page, /activities$/)
  expect(await page.title()).toBe('Activities')
  await page.goto('/activity/robot-contest')
  await settled(page, 'What the notice says')
  expect(await page.locator('[lang=zh-CN]').first().textContent()).toContain('青少年机器人竞赛')
})

test('an English page never shows the Chinese of our own, not even while it opens', async () => {
  const { page } = await site.visit(inEnglish('light'))
  await page.addInitScript(() => {
    const shown: string[] = []
    // What was painted ahead in Chinese is gone before it is seen.
    const ours = () => [...document.querySelectorAll('.taro_page')].find((one) => !one.closest('#shell'))
    Object.assign(window, { shown })
    const watch = () => shown.push(ours()?.textContent ?? '')
    new MutationObserver(watch).observe(document, { childList: true, subtree: true, characterData: true })
  })
  await page.goto('/')
  await settled(page, 'Still in time today')
  const shown = await page.evaluate(() => String(Reflect.get(window, 'shown')))
  expect(shown).toContain('Still in time today')
  expect(shown).not.toMatch(/今天还来得及|按分类看|演示数据/)
})
