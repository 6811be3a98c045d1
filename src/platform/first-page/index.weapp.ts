import type { FirstPage } from './contract'

/** WeChat paints a page when its data is there. */
export const useFirstShown: FirstPage['useFirstShown'] = () => undefined
