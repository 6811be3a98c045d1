import { Empty } from '@/components/empty'
import { useCopy } from '@/copy/use-copy'
import { queryProgramme } from '@/domain/programme-query'
import type { ProgrammeFilter } from '@/domain/programme-filter'
import type { LoadedProgramme } from '@/state/programme-store'
import { useQueryContext } from '@/state/use-query-context'
import { countActivities } from './use-results'

interface NothingFoundProps {
  readonly programme: LoadedProgramme
  readonly filter: ProgrammeFilter
  readonly onFilter: (filter: ProgrammeFilter) => void
}

/** Names what stands in the way, and how much there is without it. */
export function NothingFound({ programme: { index, texts }, filter, onFilter }: NothingFoundProps) {
  const { list } = useCopy().browse
  const context = useQueryContext()
  const { text, categoryId } = filter
  const category =
    categoryId === undefined ? undefined : (index.category.get(categoryId)?.title ?? categoryId)

  const reason =
    text && category
      ? list.emptyBoth(text, category)
      : category
        ? list.emptyCategory(category)
        : list.emptyText(text ?? '')
  const without = (fewer: ProgrammeFilter, say: (count: number) => string) => {
    const count = countActivities(queryProgramme(index, texts, fewer, context))
    return count > 0 ? [{ label: say(count), onTap: () => onFilter(fewer) }] : []
  }
  const drops =
    text && category
      ? [
          ...without({ text }, (count) => list.dropCategory(category, count)),
          ...without({ categoryId }, (count) => list.dropText(text, count)),
        ]
      : []
  const actions = [...drops, { label: list.dropAll, onTap: () => onFilter({}) }]
  return <Empty icon="search" title={list.emptyTitle} text={reason} actions={actions} />
}
