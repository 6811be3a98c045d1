import type { Captions } from './contract'

export type { BarCaptions, Captions, PageCaptions } from './contract'

export const captionApp: Captions['captionApp'] = () => undefined
export const useCaptions: Captions['useCaptions'] = () => undefined
