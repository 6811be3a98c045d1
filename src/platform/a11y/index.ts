import type { A11y } from './contract'

export type { A11y, A11yFacts, A11yProps, PressableFacts, PressableProps, TapEvent } from './contract'

export const inChinese: A11y['inChinese'] = {}
export const a11y: A11y['a11y'] = () => ({})
export const pressable: A11y['pressable'] = (onTap) => ({ onClick: onTap })
