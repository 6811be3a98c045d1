import type { Location } from './contract'

export type { Located } from './contract'

export const locate: Location['locate'] = async () => ({ status: 'unsupported' })
