import type { FirstPage } from './contract'

export type { FirstPage } from './contract'

export const pageShown: FirstPage['pageShown'] = () => undefined
