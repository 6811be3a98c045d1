import { webAddress } from '@/routes'
import type { Navigate } from './contract'
import { navigate } from './with-taro'

// Taro knows a page by one address only, so it is given the address that this very page has.

export const goTo: Navigate['goTo'] = (path) => navigate.goTo(webAddress(path))
export const replaceWith: Navigate['replaceWith'] = (path) => navigate.replaceWith(webAddress(path))
export const goBack: Navigate['goBack'] = navigate.goBack
export const switchTo: Navigate['switchTo'] = navigate.switchTo
export const toTop: Navigate['toTop'] = navigate.toTop
