import { useSyncExternalStore } from 'react'
import type { Wide } from './contract'

/** The same width stands in style sheets that put columns side by side. */
const WIDE = '(min-width: 1024px)'

function subscribe(changed: () => void): () => void {
  const list = window.matchMedia(WIDE)
  list.addEventListener('change', changed)
  return () => list.removeEventListener('change', changed)
}

export const useIsWide: Wide['useIsWide'] = () =>
  useSyncExternalStore(subscribe, () => window.matchMedia(WIDE).matches)
