import type { Browser, Page } from 'playwright-core'
import { aVisitor, DESKTOP, PHONE, showWhole } from '../browser'
import { newcomer, shownAs, type Household } from '../household'
import { afterwards, first, morePlaces } from '../more-places'
import { places, type Place } from '../places'
import { tour } from '../tour'
import { keep, type Picture } from './picture'

export interface Camera {
  readonly browser: Browser
  readonly origin: string
  readonly household: Household
  /** Makes the window as tall as the page. */
  readonly isWhole: boolean
}

/** Between one and two, so that letters are sharp and files small. */
const SCALE = 1.5

export async function photograph(page: Page, isWhole: boolean): Promise<Buffer> {
  if (isWhole) await showWhole(page)
  // Pictures below the window wait for a reader who scrolls.
  await page.waitForFunction(() =>
    [...document.images].every((image) => image.complete || image.getBoundingClientRect().top > innerHeight),
  )
  return page.screenshot({ animations: 'disabled' })
}

/** By day and by night on a phone, and by day on a desk: three pictures of a page that was opened once. */
async function byDayAndNight(page: Page, name: string, folder: string, isWhole: boolean): Promise<Picture[]> {
  const light = await keep(folder, name, 'light', await photograph(page, isWhole))
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await keep(folder, name, 'dark', await photograph(page, isWhole))
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(DESKTOP)
  const desktop = await keep(folder, name, 'desktop', await photograph(page, isWhole))
  await page.setViewportSize(PHONE)
  return [light, dark, desktop]
}

async function forElders(page: Page, name: string, folder: string, isWhole: boolean): Promise<Picture[]> {
  return [await keep(folder, name, 'elder', await photograph(page, isWhole))]
}

const tours: readonly { isNew: boolean; places: readonly Place[] }[] = [
  { isNew: true, places: first },
  { isNew: false, places: [...places, ...morePlaces, ...afterwards] },
]

/** Every screen of the built H5 page, in every look. */
export async function browserPictures(camera: Camera, folder: string): Promise<Picture[]> {
  const { browser, origin, household, isWhole } = camera
  const taken: Picture[] = []
  for (const { isNew, places: stops } of tours) {
    for (const look of ['light', 'elder'] as const) {
      const device = isNew ? newcomer : household
      const shown = shownAs(device, look, origin)
      const { context, page } = await aVisitor(browser, origin, { ...shown, deviceScaleFactor: SCALE })
      const take = look === 'light' ? byDayAndNight : forElders
      await tour(page, device, shown.storageState, stops, async ({ name }) => {
        taken.push(...(await take(page, name, folder, isWhole)))
        await page.setViewportSize(PHONE)
      })
      await context.close()
    }
  }
  return taken
}
