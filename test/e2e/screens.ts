import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { serve } from '../../config/serve'
import { launchBrowser } from '../../config/browser'
import { aVisitor, DESKTOP, PHONE, showWhole, type VisitorOptions } from './browser'
import { aHousehold, looks, shownAs, type Household, type Look } from './household'
import { afterwards, first, morePlaces } from './more-places'
import { places, type Place } from './places'

// `npx tsx test/e2e/screens.ts [folder]` photographs the built H5 page, /tmp/screens by default; `--whole` makes the window
// as tall as the page. CHROMIUM_PATH names a browser on a machine that has Chinese letters: the packaged one has none.

const windows = {
  phone: { viewport: PHONE, deviceScaleFactor: 2 },
  desktop: { viewport: DESKTOP, deviceScaleFactor: 1 },
} satisfies Record<string, VisitorOptions>

const README = new Map([
  ['home', 'first-home'],
  ['activity', 'detail'],
  ['ticket', 'ticket'],
])
const readmeFolder = path.resolve(__dirname, '../../docs/screens')

const isWhole = process.argv.includes('--whole')
const folder = process.argv.slice(2).find((arg) => !arg.startsWith('--')) ?? '/tmp/screens'

interface Shoot {
  readonly browser: Browser
  readonly origin: string
  readonly household: Household
  readonly look: Look
  readonly window: keyof typeof windows
}

async function photograph(
  { browser, origin, household, look, window }: Shoot,
  place: Place,
): Promise<Buffer> {
  const device = first.includes(place) ? { kept: { cookies: [], origins: [] }, ticket: '' } : household
  const { context, page } = await aVisitor(browser, origin, {
    ...windows[window],
    ...shownAs(device, look, origin),
  })
  await page.goto(place.address(household))
  await place.arrive(page)
  if (isWhole) await showWhole(page)
  // Pictures below the window wait for a reader who scrolls.
  await page.waitForFunction(() =>
    [...document.images].every((image) => image.complete || image.getBoundingClientRect().top > innerHeight),
  )
  const picture = await page.screenshot({ animations: 'disabled' })
  await context.close()
  return picture
}

async function shoot(all: Shoot): Promise<void> {
  const into = path.join(folder, `${all.window}-${all.look}`)
  await mkdir(into, { recursive: true })
  for (const place of [...first, ...places, ...morePlaces, ...afterwards]) {
    try {
      const picture = await photograph(all, place)
      await writeFile(path.join(into, `${place.name}.png`), picture)
    } catch (error) {
      console.error(`${all.window} ${all.look} ${place.name}: ${String(error)}`)
      process.exitCode = 1
    }
  }
}

/** The three pictures of the README, in few colours. */
async function shootReadme(all: Shoot): Promise<void> {
  await mkdir(readmeFolder, { recursive: true })
  for (const [file, name] of README) {
    const place = [...first, ...places].find((candidate) => candidate.name === name)
    if (!place) throw new Error(`no place called ${name}`)
    const picture = sharp(await photograph(all, place)).png({ palette: true, colours: 128, effort: 10 })
    await picture.toFile(path.join(readmeFolder, `${file}.png`))
  }
}

async function main(): Promise<void> {
  const site = await serve(0)
  const browser = await launchBrowser()
  const household = await aHousehold(browser, site.url)
  const camera = { browser, origin: site.url, household }
  if (process.argv.includes('--readme')) {
    await shootReadme({ ...camera, look: 'light', window: 'phone' })
  } else {
    for (const window of ['phone', 'desktop'] as const) {
      for (const look of looks) await shoot({ ...camera, look, window })
    }
  }
  await browser.close()
  await site.close()
}

void main()
