import type { Wide } from './contract'

export type { Wide } from './contract'

export const useIsWide: Wide['useIsWide'] = () => false
