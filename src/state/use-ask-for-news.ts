import { useCallback } from 'react'
import { newsStore } from './news-store'
import { templatesFor, type NewsOccasion } from './news-templates'
import { valueOf } from './resource'
import { useStores } from './stores'

/**
 * Asks whether WeChat may tell of what follows a sign-up. Call what it gives straight from the tap, before anything is
 * awaited, and await its end before the page changes under the question. Where there is nothing to ask it is over at once.
 */
export function useAskForNews(): (occasion: NewsOccasion) => Promise<void> {
  const stores = useStores()
  return useCallback(
    (occasion) => {
      const edition = valueOf(stores.programme.getState().programme)?.index.programme.edition.id ?? ''
      return newsStore.of(stores).getState().ask(templatesFor(occasion), edition)
    },
    [stores],
  )
}
