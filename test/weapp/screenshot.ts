/**
 * Lays a page of the runner out in Chromium, with its real WXSS, and takes a picture of it:
 *   npx tsx test/weapp/screenshot.ts <dist> <page?query> <out.png> [--dark] [--full] [--tap 文字 …] [--chromium path]
 * Built-in tags are approximations: maps are a placeholder, swipers show their first item, native pickers stay closed.
 */
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Browser } from 'playwright-core'
import { launch, type MiniApp } from './runner/index'
import { parseUrl } from './runner/page-stack'
import { openInBrowser, SCREEN } from './screenshot/page-in-browser'

export interface ScreenshotOptions {
  out: string
  /** The whole length of the page rather than what fits the screen. */
  fullPage?: boolean
}

/** Starts the Chromium at `executablePath` for `screenshot`. */
export const openBrowser = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, headless: true, args: ['--no-sandbox', '--force-color-profile=srgb'] })

/** Takes a picture of the page on screen; the colour scheme is the one of the app's device. */
export async function screenshot(
  browser: Browser,
  app: MiniApp,
  dist: string,
  options: ScreenshotOptions,
): Promise<void> {
  const context = await browser.newContext({
    viewport: SCREEN,
    deviceScaleFactor: 2,
    colorScheme: app.device.theme,
  })
  try {
    const tab = await openInBrowser(context, app, dist)
    if (options.fullPage) {
      const frame = tab.frames()[1]
      const hidden =
        (await frame?.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)) ?? 0
      await tab.setViewportSize({ ...SCREEN, height: SCREEN.height + Math.max(0, hidden) })
    }
    fs.mkdirSync(path.dirname(path.resolve(options.out)), { recursive: true })
    await tab.screenshot({ path: options.out })
  } finally {
    await context.close()
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      dark: { type: 'boolean', default: false },
      full: { type: 'boolean', default: false },
      tap: { type: 'string', multiple: true, default: [] },
      now: { type: 'string' },
      chromium: { type: 'string', default: process.env.CHROMIUM ?? '/usr/bin/chromium' },
    },
  })
  const [dist, target, out] = positionals
  if (dist === undefined || target === undefined || out === undefined) {
    throw new Error(
      'usage: npx tsx test/weapp/screenshot.ts <dist> <page?query> <out.png> [--dark] [--full] [--tap text]',
    )
  }
  const now = values.now === undefined ? {} : { now: values.now }
  const app = await launch(dist, { device: { theme: values.dark ? 'dark' : 'light' }, ...now })
  const browser = await openBrowser(values.chromium)
  try {
    const { path: route, query } = parseUrl(target)
    await app.open(route, query)
    for (const text of values.tap) await app.currentPage.findByText(text).tap()
    await screenshot(browser, app, dist, { out, fullPage: values.full })
    for (const problem of app.problems()) process.stderr.write(`${problem}\n`)
  } finally {
    await browser.close()
    await app.close()
  }
}

if (require.main === module) {
  main().catch((thrown: unknown) => {
    process.stderr.write(`${String(thrown)}\n`)
    process.exitCode = 1
  })
}
