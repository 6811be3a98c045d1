import type { Page } from 'playwright-core'
import { launchBrowser } from '../../config/browser'
import { homePicture } from '../../config/prerender'
import { bundledFiles } from '../../mock/bundled'
import { DESKTOP, remembering } from './browser'
import { builtSite } from './site'

const site = builtSite()

const shell = (page: Page) => page.locator('#shell')
const isScript = (url: URL) => url.pathname.startsWith('/js/')

/** Holds the scripts back until what it returns is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let release: () => void = () => undefined
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route(isScript, async (route) => {
    await released
    await route.continue()
  })
  return release
}

/** A device on which this has been chosen. */
const having = (settings: object) =>
  remembering(site.origin(), { settings: { theme: 'system', isElder: false, ...settings } })

const colourOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor)

test('without scripts the home shows the theme, the categories and cards', async () => {
  const { page } = await site.visit({ javaScriptEnabled: false })
  await page.goto('/')
  await page.getByRole('heading', { name: '今天还来得及' }).waitFor()
  for (const words of ['矢志创新发展', '卫生健康']) await page.getByText(words).first().waitFor()
  expect(await page.getByRole('button', { name: /，余 \d+ 位|，只剩/ }).count()).toBeGreaterThan(0)
})

test.each([
  ['a phone', {}],
  ['a desktop', { viewport: DESKTOP }],
])('on %s the home is never blank and nothing moves while the app takes over', async (_name, options) => {
  const { page } = await site.visit(options)
  await page.addInitScript(() => {
    const seen = { blank: 0, shift: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
    const look = () => {
      const at = document.elementFromPoint(innerWidth / 2, innerHeight / 2)
      const words = document.body?.innerText ?? ''
      if (document.readyState !== 'loading' && (!at || at === document.body || !words.includes('科技活动周')))
        seen.blank += 1
      requestAnimationFrame(look)
    }
    look()
  })
  const release = await holdScripts(page)
  await page.goto('/', { waitUntil: 'commit' })
  await shell(page).getByText('卫生健康').first().waitFor()
  release()
  await shell(page).waitFor({ state: 'detached' })
  await page.getByRole('heading', { name: '今天还来得及' }).waitFor()
  expect(await page.evaluate(() => (window as unknown as { seen: object }).seen)).toEqual({
    blank: 0,
    shift: 0,
  })
})

test('a tap before the app is there is repeated, and the place scrolled to is kept', async () => {
  const { page } = await site.visit()
  const release = await holdScripts(page)
  await page.goto('/', { waitUntil: 'commit' })
  const category = shell(page).getByText('卫生健康').first()
  await category.waitFor()
  await page.locator('#shell .taro_page').evaluate((element) => element.scrollTo(0, 120))
  await category.click()
  release()
  await page.getByText('15 场 · 8 项活动').waitFor()
  expect(new URL(page.url()).pathname).toBe('/activities')
})

test('another address shows no home, whatever the server answers with', async () => {
  const { page } = await site.visit()
  const home = await (await fetch(`${site.origin()}/`)).text()
  expect(await (await fetch(`${site.origin()}/notice`)).text()).not.toContain('id="shell"')
  await page.route('**/notice', (route) =>
    route.fulfill({ body: home, contentType: 'text/html; charset=utf-8' }),
  )
  const release = await holdScripts(page)
  await page.goto('/notice', { waitUntil: 'domcontentloaded' })
  expect(await shell(page).count()).toBe(0)
  release()
  await page.getByText('活动主题').waitFor()
})

test('whoever chose dark sees the home dark from the first moment, as does a dark system', async () => {
  const chosen = await site.visit(having({ theme: 'dark' }))
  const system = await site.visit({ colorScheme: 'dark' })
  const light = await site.visit({ ...having({ theme: 'light' }), colorScheme: 'dark' })
  const colours: string[] = []
  for (const { page } of [chosen, system, light]) {
    await holdScripts(page)
    await page.goto('/', { waitUntil: 'commit' })
    await shell(page).getByText('卫生健康').first().waitFor()
    colours.push(await colourOf(page, '#shell'))
  }
  expect(colours[0]).toBe('rgb(16, 20, 24)')
  expect(colours[1]).toBe(colours[0])
  expect(colours[2]).toBe('rgb(244, 245, 242)')
})

test.each([
  ['长辈版', { isElder: true }],
  ['English', { language: 'en' }],
  ['what this release knows nothing of', { contrast: 'high' }],
])('whoever chose %s does not see the home of the others first', async (_name, value) => {
  const { page } = await site.visit(having(value))
  const release = await holdScripts(page)
  await page.goto('/', { waitUntil: 'domcontentloaded' })
  expect(await shell(page).count()).toBe(0)
  release()
  await page
    .getByRole('heading', { name: /^(今天还来得及|Still in time today)$/ })
    .first()
    .waitFor()
})

test('whoever has signed up sees their own home at once, not that of a newcomer', async () => {
  const { page } = await site.visit(remembering(site.origin(), { tickets: {} }))
  await holdScripts(page)
  await page.goto('/', { waitUntil: 'domcontentloaded' })
  expect(await shell(page).count()).toBe(0)
})

test('without the demonstration’s clock what depends on the time keeps its place and says nothing', async () => {
  const browser = await launchBrowser()
  const { demoClock: _none, ...edition } = bundledFiles.edition
  const { html } = await homePicture(browser, edition, {
    url: `${site.origin()}/`,
    data: { ...bundledFiles, edition },
  })
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.setContent(html)
  const words = await page.evaluate(() => document.body.innerText)
  expect(words).toContain('通知全文')
  expect(words).not.toMatch(/还有|第 \d+ 天|余 \d+ 位|只剩|结束/)
  await browser.close()
})
