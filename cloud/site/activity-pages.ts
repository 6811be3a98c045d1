import { zhCn } from '../../src/copy'
import { sharing } from '../../src/copy/topics/sharing'
import { indexProgramme } from '../../src/domain/programme'
import { routes, webAddress } from '../../src/routes'
import { activityHead } from '../../src/usecases/activity-head'
import { withHead } from '../../src/usecases/share-page'
import { readyText, type Ready } from '../http/ready'
import type { Published, ReadPublished } from '../published'
import type { OwnPage } from './add-site'

/** The measures of src/assets/covers/poster. */
const PICTURE = { width: 750, height: 600 }

const BELOW = webAddress(routes.activity('x')).slice(0, -1)

type Programme = Published['programme']

/**
 * A page for each activity at its own address: the app's HTML with a head about that activity, because what shows a link's
 * preview runs no scripts.
 * @param site the origin of whole addresses; without one they begin at the root, and few readers of previews take those
 * @returns HTML by address
 */
export function activityPages(
  template: string,
  programme: Programme,
  site: string,
): ReadonlyMap<string, string> {
  const index = indexProgramme(programme)
  return new Map(
    programme.activities.map((activity) => {
      const address = webAddress(routes.activity(activity.id))
      const head = activityHead(activity, index, sharing.zhCn, {
        appName: zhCn.common.appName,
        address: `${site}${address}`,
        picture: { ...PICTURE, address: `${site}/assets/covers/poster/${activity.id}.png` },
      })
      return [address, withHead(template, head)]
    }),
  )
}

/** The same from a server, which makes each when it is first asked for. */
export function ownActivityPages(published: ReadPublished, template: string, site: string): OwnPage {
  let version = ''
  let pages: ReadonlyMap<string, string> = new Map()
  const made = new Map<string, Promise<Ready>>()
  return async (address) => {
    if (!address.startsWith(BELOW)) return undefined
    // Without the database the pages are as they were last, or the app's.
    const now = await published().catch(() => undefined)
    if (now && now.version !== version) {
      pages = activityPages(template, now.programme, site)
      made.clear()
      version = now.version
    }
    const html = pages.get(address)
    if (html === undefined) return undefined
    const page =
      made.get(address) ??
      readyText(html, { type: 'text/html; charset=utf-8', cacheControl: 'no-cache' }, 'small')
    made.set(address, page)
    return page
  }
}
