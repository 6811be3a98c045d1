import type { Clipboard } from './contract'

export type { Clipboard, CopyResult } from './contract'

export const copyText: Clipboard['copyText'] = async () => 'unsupported'
