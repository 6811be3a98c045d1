import { useCallback } from 'react'
import type { ProgrammeFilter } from '@/domain/programme-filter'
import { switchTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { useFilter } from '@/state/stores'

/** Leads to the list, filtered so. */
export function useOpenList(): (filter: ProgrammeFilter) => void {
  const start = useFilter((state) => state.start)
  return useCallback(
    (filter) => {
      start(filter)
      switchTo(routes.activities())
    },
    [start],
  )
}
