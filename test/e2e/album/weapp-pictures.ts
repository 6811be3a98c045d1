import path from 'node:path'
import type { Browser } from 'playwright-core'
import { openInBrowser, SCREEN } from '../../weapp/screenshot/page-in-browser'
import { closeAll, dist } from '../../weapp/support/app'
import { looks, phoneOf } from '../../weapp/support/looks'
import { screens } from '../../weapp/support/screens'
import { keep, type Picture } from './picture'

/** A page is called after its folder, another screen by its words. */
const fileName = (name: string): string =>
  name.includes('/')
    ? path.basename(path.dirname(name))
    : name.replace(/\s+/g, '-').replace('长辈版', 'elder')

/** The minute at which the demonstration begins is also the phone's. */
const NOW = '2025-05-20T08:00:00+08:00'

/** Every screen of the built mini program, run in Node and laid out by a browser. */
export async function weappPictures(browser: Browser, folder: string): Promise<Picture[]> {
  const taken: Picture[] = []
  for (const look of looks) {
    const colorScheme = look === 'dark' ? 'dark' : 'light'
    const context = await browser.newContext({ viewport: SCREEN, deviceScaleFactor: 1.5, colorScheme })
    for (const { name, inApp } of screens) {
      const app = await inApp({ ...phoneOf(look), now: NOW })
      const tab = await openInBrowser(context, app, dist)
      taken.push(await keep(folder, `weapp-${fileName(name)}`, look, await tab.screenshot()))
      await tab.close()
      await closeAll()
    }
    await context.close()
  }
  return taken
}
