import type { FirstPage } from './contract'

export type { FirstPage } from './contract'

export const useFirstShown: FirstPage['useFirstShown'] = () => undefined
