import { useLayoutEffect } from 'react'
import type { FirstPage } from './contract'

/** What was painted ahead of the scripts (config/prerender) goes when it hears this. */
export const useFirstShown: FirstPage['useFirstShown'] = (isComplete) => {
  useLayoutEffect(() => {
    if (isComplete) window.dispatchEvent(new Event('page-shown'))
  }, [isComplete])
}
