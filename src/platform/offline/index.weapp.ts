import type { Offline } from './contract'

/** WeChat keeps a mini program's packages itself. */
export const keepApp: Offline['keepApp'] = () => undefined
