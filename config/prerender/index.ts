import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import type { Edition } from '../../src/domain/edition'
import { launchBrowser } from '../browser'
import { browserScript } from '../browser-script'
import { filesBelow } from '../files-below'
import { homeDocument, type HomeDocument } from './home-document'
import { soonAsked } from './preloads'
import type { Snapshot } from './snapshot'

/** A narrow phone. Other windows follow the same sheet. */
const WINDOW = { width: 375, height: 812 }
const DAY_MS = 86_400_000

export type Times = Pick<Edition, 'demoClock' | 'period'>

export interface Visit {
  readonly url: string
  /** The built folder that stands behind the address, where nobody serves it. */
  readonly folder?: string
  /** In the place of the edition's data. */
  readonly data?: object
  readonly moment?: number
  /** What the server behind the address answers; undefined where it has nothing. */
  readonly answer?: (path: string) => object | undefined
}

/** Nobody listens there: the browser is given the files themselves. */
export const NOWHERE = 'http://localhost:1'

/** Answers the browser's requests from a folder. */
async function answerFrom(folder: string, context: BrowserContext): Promise<void> {
  await context.route(`${NOWHERE}/**`, (route) => {
    const { pathname } = new URL(route.request().url())
    const file = path.join(folder, pathname === '/' ? 'index.html' : pathname)
    return route.fulfill(existsSync(file) ? { path: file } : { status: 404 })
  })
}

const scriptOf = (file: string, call: string) => browserScript(path.join(__dirname, file), call)

/** The page as a browser shows it that was never there before. */
async function picture(browser: Browser, { url, folder, data, moment, answer }: Visit): Promise<Snapshot> {
  const context = await browser.newContext({ viewport: WINDOW, locale: 'zh-CN', serviceWorkers: 'block' })
  if (folder !== undefined) await answerFrom(folder, context)
  const page = await context.newPage()
  if (data !== undefined) await page.route('**/data/*.json', (route) => route.fulfill({ json: data }))
  if (answer)
    await page.route('**/api/**', (route) => {
      const json = answer(new URL(route.request().url()).pathname)
      return route.fulfill(json ? { json } : { status: 404 })
    })
  if (moment !== undefined) await page.clock.setFixedTime(moment)
  await page.addInitScript('addEventListener("page-shown", () => { window.isPageShown = true })')
  await page.goto(url)
  await page.waitForFunction(() => 'isPageShown' in window)
  const taken = await page.evaluate<Snapshot>(scriptOf('snapshot.ts', 'return exports.snapshot()'))
  await context.close()
  return taken
}

/** Long before, the day before, inside and after: between them everything that depends on the time differs. */
export function moments({ period: { from, to } }: Pick<Times, 'period'>): number[] {
  const [first, last] = [Date.parse(from), Date.parse(to)]
  return [first - 30 * DAY_MS, first - DAY_MS / 2, (first + last) / 2, last + 2 * DAY_MS]
}

/** What several visits have in common: nothing that depends on when somebody comes, or on who came before. */
export async function steadyPicture(browser: Browser, visits: readonly Visit[]): Promise<Snapshot> {
  const pictures: Snapshot[] = []
  for (const visit of visits) pictures.push(await picture(browser, visit))
  const context = await browser.newContext()
  const page = await context.newPage()
  const html = await page.evaluate<string>(
    scriptOf('steady.ts', `return exports.steady(${JSON.stringify(pictures.map((one) => one.html))})`),
  )
  await context.close()
  // All that is left is of the first picture.
  return { html, css: pictures[0]?.css ?? '' }
}

/** What can be painted at build and is still true when somebody comes: docs/decisions/0012. */
export async function homePicture(browser: Browser, edition: Times, visit: Visit): Promise<Snapshot> {
  // The demonstration's clock starts when somebody comes, always at the same moment.
  if (edition.demoClock) return picture(browser, visit)
  return steadyPicture(
    browser,
    moments(edition).map((moment) => ({ ...visit, moment })),
  )
}

function timesOf(folder: string): Times {
  const file = filesBelow(folder).find((name) => /^data\/.+\.json$/.test(name)) ?? ''
  const { edition } = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as { edition: Edition }
  return edition
}

/**
 * The page of a built folder with its home painted in.
 * @param take makes the picture; without it the edition's data lie in the folder, and no server is asked
 * @throws when no browser starts here
 */
export async function paintedHome(
  folder: string,
  take: (browser: Browser) => Promise<Snapshot> = (browser) =>
    homePicture(browser, timesOf(folder), { url: NOWHERE, folder }),
): Promise<HomeDocument> {
  const browser = await launchBrowser()
  try {
    const taken = await take(browser)
    const plain = readFileSync(path.join(folder, 'index.html'), 'utf8')
    return homeDocument(plain, taken, soonAsked(folder, 'home'))
  } finally {
    await browser.close()
  }
}
