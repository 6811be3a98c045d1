import type { Browser } from 'playwright-core'
import { serve } from '../../config/serve'
import { launchBrowser } from '../../config/browser'
import { aVisitor, type Visitor, type VisitorOptions } from './browser'

export interface Site {
  /** Somebody's browser, closed after the test. */
  visit(options?: VisitorOptions): Promise<Visitor>
  /** The address of the built page, for requests without a browser. */
  origin(): string
  /** A complaint that this test is about. */
  forgive(words: RegExp): void
  /** The one that all visitors of the file come with. */
  browser(): Browser
}

/**
 * The built page, or the one in another folder, served, and one browser for a file of tests. A test fails when one of its
 * visitors asked another origin for anything or had anything to complain about.
 */
export function builtSite(folder?: string): Site {
  let browser: Browser
  let site: Awaited<ReturnType<typeof serve>>
  const visitors: Visitor[] = []
  let expected: RegExp | undefined

  beforeAll(async () => {
    site = await serve(0, folder)
    browser = await launchBrowser()
  })

  afterEach(async () => {
    const gone = visitors.splice(0)
    for (const { context } of gone) await context.close()
    expect(gone.flatMap(({ foreignRequests }) => foreignRequests)).toEqual([])
    const complaints = gone.flatMap((visitor) => visitor.complaints)
    expect(complaints.filter((words) => !expected?.test(words))).toEqual([])
    expected = undefined
  })

  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  return {
    origin: () => site.url,
    browser: () => browser,
    forgive(words) {
      expected = words
    },
    async visit(options) {
      const visitor = await aVisitor(browser, site.url, options)
      visitors.push(visitor)
      return visitor
    },
  }
}
