import type { MarkRoot } from './contract'

export const markRoot: MarkRoot = () => undefined
