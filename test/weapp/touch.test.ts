import type { Browser, BrowserContext } from 'playwright-core'
import { launchBrowser } from '../../config/browser'
import type { MiniApp } from './runner'
import { TAPPABLE } from './screenshot/page-document'
import { openInBrowser, SCREEN } from './screenshot/page-in-browser'
import { dist, finish } from './support/app'
import { phoneOf } from './support/looks'
import { screens } from './support/screens'

let browser: Browser
let context: BrowserContext

beforeAll(async () => {
  browser = await launchBrowser()
  context = await browser.newContext({ viewport: SCREEN })
})
afterEach(finish)
afterAll(() => browser.close())

/** Everything with a tap handler, and every field, that is smaller than a finger needs; and how many there are. */
async function measured(app: MiniApp, least: number) {
  const tab = await openInBrowser(context, app, dist)
  const page = tab.frames()[1]
  if (!page) throw new Error('the page did not open in its phone')
  const boxes = await page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].map((element) => {
        const { width, height } = element.getBoundingClientRect()
        const name = element.getAttribute('aria-label') ?? element.textContent ?? ''
        return { width, height, name: name.trim() || element.outerHTML.slice(0, 120) }
      }),
    `[${TAPPABLE}], wx-input, wx-button`,
  )
  await tab.close()
  const small = boxes
    // Half a pixel is rounding.
    .filter(({ width, height }) => Math.min(width, height) < least - 0.5)
    .map(({ name, width, height }) => `${name}: ${width.toFixed(0)} × ${height.toFixed(0)}`)
  return { count: boxes.length, small }
}

/** 长辈版 has fewer things on a page: it calls and mails where others pass on. */
const NOT_FOR_ELDERS = 'the ways to pass an activity on'

const rooms = screens.flatMap((screen) => [
  { ...screen, look: 'light', least: 44 } as const,
  ...(screen.name === NOT_FOR_ELDERS ? [] : [{ ...screen, look: 'elder', least: 60 } as const]),
])

/** The bars of the day ribbon share the width of the page: design/README.md asks for their height alone. */
const isBar = (found: string) => /(场|没有场次): \d+ × (5[0-9]|[6-9]\d)$/.test(found)

test.each(rooms)('$name in $look leaves every finger $least px', async ({ inApp, look, least }) => {
  const { count, small } = await measured(await inApp(phoneOf(look)), least)
  expect(count).toBeGreaterThan(0)
  expect(small.filter((found) => !isBar(found))).toEqual([])
})

test('these measures do find what is too small', async () => {
  const [home] = screens
  if (!home) throw new Error('there are no screens')
  const { small } = await measured(await home.inApp(phoneOf('light')), 200)
  expect(small.length).toBeGreaterThan(3)
})
