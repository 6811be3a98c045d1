import type { Address } from './contract'

export type { Address } from './contract'

export const keepInAddress: Address['keepInAddress'] = () => undefined
