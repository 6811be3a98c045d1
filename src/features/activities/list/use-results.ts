import { useMemo } from 'react'
import { queryProgramme, type Entry } from '@/domain/programme-query'
import type { ProgrammeFilter } from '@/domain/programme-filter'
import type { LoadedProgramme } from '@/state/programme-store'
import { useQueryContext } from '@/state/use-query-context'

export interface Results {
  readonly entries: readonly Entry[]
  readonly sessionCount: number
  readonly activityCount: number
  /** Sessions that only the notice's words speak of, beside those that are called so; not in the other two. */
  readonly mentionedCount: number
}

const sessionsIn = (entries: readonly Entry[]) =>
  entries.filter(({ session }) => session !== undefined).length

function countsOf(entries: readonly Entry[]): Omit<Results, 'entries'> {
  const named = entries.filter(({ found }) => found !== 'mentioned')
  const counted = named.length > 0 ? named : entries
  return {
    sessionCount: sessionsIn(counted),
    activityCount: new Set(counted.map(({ activity }) => activity.id)).size,
    mentionedCount: sessionsIn(entries) - sessionsIn(counted),
  }
}

/** What the filter leaves, and the numbers that are shown with it. */
export function useResults({ index, texts }: LoadedProgramme, filter: ProgrammeFilter) {
  const context = useQueryContext()
  const results = useMemo<Results>(() => {
    const entries = queryProgramme(index, texts, filter, context)
    return { entries, ...countsOf(entries) }
  }, [index, texts, filter, context])
  return { results, context }
}
