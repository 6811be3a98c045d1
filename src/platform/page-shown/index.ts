import type { PageShown } from './contract'

export type { PageShown } from './contract'

export const useShown: PageShown['useShown'] = () => undefined

export const useHidden: PageShown['useHidden'] = () => undefined
