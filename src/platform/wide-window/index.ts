import type { WideWindow } from './contract'

/** A host that is neither has no window. */
export const isWide: WideWindow['isWide'] = () => false

export const onWideChange: WideWindow['onWideChange'] = () => () => undefined
