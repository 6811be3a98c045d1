import { useMemo } from 'react'
import { surveyProgramme, type Survey } from '@/domain/programme-facets'
import type { ProgrammeFilter } from '@/domain/programme-filter'
import type { LoadedProgramme } from '@/state/programme-store'
import { useQueryContext } from '@/state/use-query-context'

/** What the filter leaves, and what every other choice would. */
export function useSurvey({ index, texts }: LoadedProgramme, filter: ProgrammeFilter): Survey {
  const context = useQueryContext()
  return useMemo(() => surveyProgramme(index, texts, filter, context), [index, texts, filter, context])
}
