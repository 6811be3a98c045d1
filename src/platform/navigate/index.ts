import type { Navigate } from './contract'

export type { Navigate, Refused } from './contract'

const nowhere = (): void => undefined

export const goTo: Navigate['goTo'] = nowhere
export const replaceWith: Navigate['replaceWith'] = nowhere
export const goBack: Navigate['goBack'] = nowhere
export const switchTo: Navigate['switchTo'] = nowhere
export const toTop: Navigate['toTop'] = nowhere
export const onRefused: Navigate['onRefused'] = () => nowhere
