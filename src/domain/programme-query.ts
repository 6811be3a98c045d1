import { failing } from './filter-rules'
import { allEntries, byDistance, type Entry, type QueryContext } from './programme-entry'
import type { ProgrammeFilter } from './programme-filter'
import type { ProgrammeIndex } from './programme'
import { findText, type SearchTexts } from './search-text'

export { entriesOf, type Entry, type QueryContext } from './programme-entry'
export { searchTexts, type SearchTexts } from './search-text'

/**
 * The entries as the searched text leaves them to be filtered further: those that have it say how, the others are
 * marked by nothing and fail the filter's text.
 */
export function withFound(
  entries: readonly Entry[],
  texts: SearchTexts,
  text: string | undefined,
): readonly Entry[] {
  if (!text?.trim()) return entries
  const find = findText(texts, text)
  return entries.map((entry) => {
    const found = find(entry.activity.id)
    return found ? { ...entry, found } : entry
  })
}

export function sorted(entries: readonly Entry[], sort: ProgrammeFilter['sort']): readonly Entry[] {
  return sort === 'distance' ? [...entries].sort(byDistance) : entries
}

/** The entries a filter leaves, in order. Pure, so that every view and both hosts agree. */
export function queryProgramme(
  index: ProgrammeIndex,
  texts: SearchTexts,
  filter: ProgrammeFilter,
  context: QueryContext,
): readonly Entry[] {
  const fails = failing(filter, context)
  const left = withFound(allEntries(index, context), texts, filter.text).filter(
    (entry) => fails(entry).length === 0,
  )
  return sorted(left, filter.sort)
}
