import type { System } from './contract'

export type { Bars, System, WindowInfo } from './contract'

export const windowInfo: System['windowInfo'] = () => ({ width: 375, safeBottom: 0, statusBar: 0 })
export const prefersDark: System['prefersDark'] = () => false
export const onThemeChange: System['onThemeChange'] = () => () => undefined
export const prefersReducedMotion: System['prefersReducedMotion'] = () => false
export const isSinglePage: System['isSinglePage'] = () => false
export const setPageTitle: System['setPageTitle'] = () => undefined
export const setBars: System['setBars'] = () => undefined
