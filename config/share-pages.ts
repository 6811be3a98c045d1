import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { activityPages } from '../cloud/site/activity-pages'
import { readEdition } from '../mock/read-edition'
import { editionFolder, root, site } from './taro/paths'

/**
 * Writes the page of each activity at its own address (`activity/robot-contest.html`), for a host that serves files only.
 * Without TARO_APP_SITE the addresses in it have no origin, and most readers of previews want a whole one for the picture.
 * @returns how many pages
 */
export function writeSharePages(dist: string): number {
  const template = readFileSync(path.join(dist, 'app.html'), 'utf8')
  const pages = activityPages(template, readEdition(path.join(root, editionFolder)).programme, site)
  for (const [address, html] of pages) {
    const file = path.join(dist, `${address}.html`)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, html)
  }
  return pages.size
}

// `tsx config/share-pages.ts` after `taro build --type h5`.
if (require.main === module) {
  console.log(`share pages: ${writeSharePages(path.join(root, 'dist/h5'))}`)
}
