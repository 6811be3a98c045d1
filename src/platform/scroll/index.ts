import type { Scroll } from './contract'

export type { Scroll } from './contract'

export const scrollTop: Scroll['scrollTop'] = async () => 0
export const scrollTo: Scroll['scrollTo'] = () => undefined
