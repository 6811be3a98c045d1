import type { WideWindow } from './contract'

/** A mini program has a phone's width, in WeChat on a computer too. */
export const isWide: WideWindow['isWide'] = () => false

export const onWideChange: WideWindow['onWideChange'] = () => () => undefined
