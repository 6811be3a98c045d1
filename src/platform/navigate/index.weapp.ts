import { isSinglePage } from '../system'
import type { Navigate } from './contract'
import { refuse } from './refusals'
import { navigateWith } from './with-taro'

export { onRefused } from './refusals'

/** In Moments' single-page mode WeChat refuses every move and says so itself. */
const navigate = navigateWith({ stay: () => isSinglePage() || refuse() })

export const goTo: Navigate['goTo'] = navigate.goTo
export const replaceWith: Navigate['replaceWith'] = navigate.replaceWith
export const goBack: Navigate['goBack'] = navigate.goBack
export const switchTo: Navigate['switchTo'] = navigate.switchTo
export const toTop: Navigate['toTop'] = navigate.toTop
