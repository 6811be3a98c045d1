import type { Catalogue } from '@/copy'
import type { Edition } from '@/domain/edition'
import type { SharePayload } from '@/platform/share'
import { routes, webAddress } from '@/routes'
import { HOME_PICTURE } from '@/styles/pictures'

export function shareNotice(edition: Edition | undefined, copy: Catalogue): SharePayload {
  const path = routes.notice()
  return {
    title: edition?.notice.title ?? copy.common.appName,
    path,
    web: webAddress(path),
    image: { wide: HOME_PICTURE, square: HOME_PICTURE },
  }
}
