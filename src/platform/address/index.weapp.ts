import type { Address } from './contract'

/** WeChat has no address bar; a card that is shared carries the same query. */
export const keepInAddress: Address['keepInAddress'] = () => undefined
