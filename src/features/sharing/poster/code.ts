import { webLink } from '@/platform/site'
import { routes, webAddress } from '@/routes'

/**
 * What a scan of the poster opens. A mini program's own code (小程序码) is drawn by WeChat for a server that asks for it
 * (getUnlimitedQRCode), so without one there is the web page's address, where this build knows it, or none.
 */
export type PosterCode = { readonly kind: 'address'; readonly url: string } | { readonly kind: 'none' }

export function posterCode(activityId: string): PosterCode {
  const url = webLink(webAddress(routes.activity(activityId)))
  return url === undefined ? { kind: 'none' } : { kind: 'address', url }
}
