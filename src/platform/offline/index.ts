import type { Offline } from './contract'

export type { Offline } from './contract'

export const keepApp: Offline['keepApp'] = () => undefined
