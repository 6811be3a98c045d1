import type { Share } from './contract'

export type { Share, SharePayload, ShareResult } from './contract'

export const shareByButton: Share['shareByButton'] = false
export const hasShareSheet: Share['hasShareSheet'] = () => false
export const shareLink: Share['shareLink'] = async () => 'unsupported'
export const useSharing: Share['useSharing'] = () => undefined
