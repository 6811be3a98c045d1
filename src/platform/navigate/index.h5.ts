import { pageCode } from '../elements/router/page-code'
import { addressOf } from './address'
import type { Navigate } from './contract'
import { refuse } from './refusals'
import { navigateWith } from './with-taro'

export { onRefused } from './refusals'

/** After a release the server has other files than this page asks for: the address is loaded with the new ones. */
async function stay(path: string): Promise<void> {
  const address = addressOf(path)
  const answer = await fetch(address, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined)
  if (answer?.ok) window.location.assign(address)
  else refuse()
}

const navigate = navigateWith({ prepare: (path) => pageCode(addressOf(path).split('?')[0] ?? ''), stay })

export const goTo: Navigate['goTo'] = navigate.goTo
export const replaceWith: Navigate['replaceWith'] = navigate.replaceWith
export const goBack: Navigate['goBack'] = navigate.goBack
export const switchTo: Navigate['switchTo'] = navigate.switchTo
