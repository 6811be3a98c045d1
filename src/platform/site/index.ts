import type { Site } from './contract'

export type { Site } from './contract'

export const webLink: Site['webLink'] = () => undefined
