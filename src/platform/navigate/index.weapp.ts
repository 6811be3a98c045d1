import type { Navigate } from './contract'
import { navigate } from './with-taro'

export const goTo: Navigate['goTo'] = navigate.goTo
export const replaceWith: Navigate['replaceWith'] = navigate.replaceWith
export const goBack: Navigate['goBack'] = navigate.goBack
export const switchTo: Navigate['switchTo'] = navigate.switchTo
export const toTop: Navigate['toTop'] = navigate.toTop
