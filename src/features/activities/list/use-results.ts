import { useMemo } from 'react'
import { queryProgramme, type Entry } from '@/domain/programme-query'
import type { ProgrammeFilter } from '@/domain/programme-filter'
import type { LoadedProgramme } from '@/state/programme-store'
import { useQueryContext } from '@/state/use-query-context'

export interface Results {
  readonly entries: readonly Entry[]
  readonly sessionCount: number
  readonly activityCount: number
  /** Activities by category under the same words, whichever category is chosen. */
  readonly byCategory: ReadonlyMap<string, number>
}

export function countActivities(entries: readonly Entry[]): number {
  return new Set(entries.map(({ activity }) => activity.id)).size
}

/** What the filter leaves, and the numbers that are shown with it. */
export function useResults({ index, texts }: LoadedProgramme, filter: ProgrammeFilter) {
  const context = useQueryContext()
  const results = useMemo<Results>(() => {
    const { categoryId } = filter
    const all = queryProgramme(index, texts, { ...filter, categoryId: undefined }, context)
    const entries = categoryId ? all.filter(({ activity }) => activity.categoryId === categoryId) : all
    const byCategory = new Map(
      index.programme.categories.map(({ id }) => [
        id,
        countActivities(all.filter(({ activity }) => activity.categoryId === id)),
      ]),
    )
    const sessionCount = entries.filter(({ session }) => session !== undefined).length
    return { entries, sessionCount, activityCount: countActivities(entries), byCategory }
  }, [index, texts, filter, context])
  return { results, now: context.now }
}
