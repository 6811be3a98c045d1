import type { Catalogue } from '@/copy'
import type { Edition } from '@/domain/edition'
import type { SharePayload } from '@/platform/share'
import { routes, webAddress } from '@/routes'
import { HOME_PICTURE } from '@/styles/pictures'

/** Before the programme is there, the app's own name has to do. */
export function shareEdition(edition: Edition | undefined, copy: Catalogue): SharePayload {
  const path = routes.home()
  const title = edition ? copy.common.shareTitle(edition.title, edition.period.text) : copy.common.appName
  return {
    title,
    path,
    web: webAddress(path),
    image: { wide: HOME_PICTURE, square: HOME_PICTURE },
  }
}
