import { useCallback, useState } from 'react'
import type { ProgrammeFilter } from '@/domain/programme-filter'

/** Cards that are added at a time. */
export const PAGE_SIZE = 20

/** Cards that answer a change of the filter: a screenful, because WeChat is sent the whole list anew. */
export const FILTERED_SIZE = 4

/** How many cards of the list are shown. Other results are read from their beginning. */
export function useWindow(filter: ProgrammeFilter) {
  const [view, setView] = useState({ filter, shown: PAGE_SIZE })
  // Set while rendering, so that the new results are never drawn at the old length first.
  if (view.filter !== filter) setView({ filter, shown: FILTERED_SIZE })
  const showMore = useCallback(() => setView((now) => ({ ...now, shown: now.shown + PAGE_SIZE })), [])
  return { shown: view.shown, showMore }
}
