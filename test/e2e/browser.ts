import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

/** A visitor's browser: what it asked for elsewhere and what it complained about are kept for the test to judge. */
export interface Visitor {
  readonly context: BrowserContext
  readonly page: Page
  readonly foreignRequests: string[]
  readonly complaints: string[]
}

/** Said by Playwright in the page's name. */
const NO_WORKER = 'Service Worker registration blocked by Playwright'

export const PHONE = { width: 375, height: 812 }
export const DESKTOP = { width: 1280, height: 800 }

/** What the device remembers of an earlier visit, and how it shows things. */
export type VisitorOptions = Pick<
  BrowserContextOptions,
  'colorScheme' | 'deviceScaleFactor' | 'javaScriptEnabled' | 'serviceWorkers' | 'storageState' | 'viewport'
>

/** A device that remembers this under these names. */
export const remembering = (
  origin: string,
  entries: Readonly<Record<string, unknown>>,
): Pick<VisitorOptions, 'storageState'> => ({
  storageState: {
    cookies: [],
    origins: [
      {
        origin,
        localStorage: Object.entries(entries).map(([name, value]) => ({
          name,
          value: JSON.stringify(value),
        })),
      },
    ],
  },
})

/** Somebody who, unless told otherwise, has never been here before. */
export async function aVisitor(
  browser: Browser,
  origin: string,
  options: VisitorOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: PHONE,
    baseURL: origin,
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    // What is kept for offline takes the machine's time and the network's place; test/e2e/offline.test.ts allows it.
    serviceWorkers: 'block',
    ...options,
  })
  // Shorter than a test may take, so that it says what it waited for.
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  const foreignRequests: string[] = []
  const complaints: string[] = []
  context.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) foreignRequests.push(url)
  })
  context.on('weberror', (error) => complaints.push(String(error.error())))
  context.on('console', (message) => {
    if (/^(error|warning)$/.test(message.type()) && message.text() !== NO_WORKER)
      complaints.push(message.text())
  })
  return { context, page, foreignRequests, complaints }
}

/** Makes the window as tall as the page that scrolls in it, so that all of it is in sight. */
export async function showWhole(page: Page): Promise<void> {
  const { width, height } = page.viewportSize() ?? PHONE
  const hidden = await page.evaluate(() => {
    const shown = [...document.querySelectorAll('.taro_page')].find(({ clientHeight }) => clientHeight > 0)
    return shown ? shown.scrollHeight - shown.clientHeight : 0
  })
  await page.setViewportSize({ width, height: height + hidden })
}
