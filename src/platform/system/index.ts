import type { System } from './contract'

export type { Bars, System } from './contract'

export const prefersDark: System['prefersDark'] = () => false
export const onThemeChange: System['onThemeChange'] = () => () => undefined
export const prefersReducedMotion: System['prefersReducedMotion'] = () => false
export const isSinglePage: System['isSinglePage'] = () => false
export const setBars: System['setBars'] = () => undefined
