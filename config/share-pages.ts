import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { indexProgramme } from '../src/domain/programme'
import { zhCn } from '../src/copy'
import { sharing } from '../src/copy/topics/sharing'
import { routes, webAddress } from '../src/routes'
import { activityHead } from '../src/usecases/activity-head'
import { withHead } from '../src/usecases/share-page'
import { readEdition } from '../mock/read-edition'
import { editionFolder, root, site } from './taro/paths'

/** The measures of src/assets/covers/poster. */
const PICTURE = { width: 750, height: 600 }

/**
 * Writes a page for each activity at its own address (`activity/robot-contest.html`): the built app.html with a head
 * about that activity, because what shows a link's preview runs no scripts. Without TARO_APP_SITE the addresses in it have no origin, and
 * most readers of previews want a whole one for the picture.
 * @returns how many pages
 */
export function writeSharePages(dist: string): number {
  const template = readFileSync(path.join(dist, 'app.html'), 'utf8')
  const index = indexProgramme(readEdition(path.join(root, editionFolder)).programme)
  const words = sharing.zhCn
  for (const activity of index.programme.activities) {
    const address = webAddress(routes.activity(activity.id))
    const head = activityHead(activity, index, words, {
      appName: zhCn.common.appName,
      address: `${site}${address}`,
      picture: { ...PICTURE, address: `${site}/assets/covers/poster/${activity.id}.png` },
    })
    const file = path.join(dist, `${address}.html`)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, withHead(template, head))
  }
  return index.programme.activities.length
}

// `tsx config/share-pages.ts` after `taro build --type h5`.
if (require.main === module) {
  console.log(`share pages: ${writeSharePages(path.join(root, 'dist/h5'))}`)
}
