import type { Wide } from './contract'

/** A phone, and WeChat's window on a computer is one too. */
export const useIsWide: Wide['useIsWide'] = () => false
