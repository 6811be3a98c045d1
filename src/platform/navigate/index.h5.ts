import { webAddress } from '@/routes'
import { pageCode } from '../elements/router/page-code'
import type { Navigate } from './contract'
import { refuse } from './refusals'
import { navigateWith } from './with-taro'

export { onRefused } from './refusals'

/** After a release the server has other files than this page asks for: the address is loaded with the new ones. */
async function stay(path: string): Promise<void> {
  const address = webAddress(path)
  const answer = await fetch(address, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined)
  if (answer?.ok) window.location.assign(address)
  else refuse()
}

const navigate = navigateWith({ prepare: (path) => pageCode(webAddress(path).split('?')[0] ?? ''), stay })

// Taro knows a page by one address only, so it is given the address that this very page has.

export const goTo: Navigate['goTo'] = (path) => navigate.goTo(webAddress(path))
export const replaceWith: Navigate['replaceWith'] = (path) => navigate.replaceWith(webAddress(path))
export const goBack: Navigate['goBack'] = navigate.goBack
export const switchTo: Navigate['switchTo'] = navigate.switchTo
export const toTop: Navigate['toTop'] = navigate.toTop
