import type { Visibility } from './contract'

export type { Sight, Visibility } from './contract'

export const watchSight: Visibility['watchSight'] = () => () => undefined
