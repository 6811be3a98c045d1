import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { friendCard, timelineCard } from './cards'
import type { Share } from './contract'

export const shareByButton: Share['shareByButton'] = true
export const hasShareSheet: Share['hasShareSheet'] = () => true
export const shareLink: Share['shareLink'] = async () => 'unsupported'

export const useSharing: Share['useSharing'] = (payload) => {
  useShareAppMessage(() => friendCard(payload()))
  useShareTimeline(() => timelineCard(payload()))
}
