import { copyText } from '../clipboard'
import { webLink } from '../site'
import type { Share } from './contract'

const wasCancelled = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError'

export const shareByButton: Share['shareByButton'] = false

export const hasShareSheet: Share['hasShareSheet'] = () => typeof navigator.share === 'function'

export const shareLink: Share['shareLink'] = async ({ title, web }) => {
  const url = webLink(web)
  if (url === undefined) return 'unsupported'
  if (hasShareSheet()) {
    try {
      await navigator.share({ title, url })
      return 'shared'
    } catch (error) {
      if (wasCancelled(error)) return 'cancelled'
      // Refused (an embedded page, a desktop without targets): the clipboard still works.
    }
  }
  return copyText(url)
}

/** A browser has its own menu, and Taro's share hooks do nothing there. */
export const useSharing: Share['useSharing'] = () => undefined
