import { Empty } from '@/components/empty'
import { DIMENSIONS, restrictedBy, type ProgrammeFilter } from '@/domain/programme-filter'
import type { Facets } from '@/domain/programme-facets'
import type { Day } from '@/domain/time'
import type { Speech } from './describe-block'

interface NothingThatDayProps {
  readonly speech: Speech
  readonly counts: Facets['sessionsByDay']
  readonly previous: Day | undefined
  readonly next: Day | undefined
  readonly filter: ProgrammeFilter
  readonly onFilter: (fields: Partial<ProgrammeFilter>) => void
  readonly onGoTo: (day: Day) => void
}

/** No sessions on this day: the nearest days that have some, or what keeps all of them away. */
export function NothingThatDay(props: NothingThatDayProps) {
  const { speech, counts, previous, next, filter, onFilter, onGoTo } = props
  const { copy, words, day } = speech
  const near = [next, previous].filter((other) => other !== undefined)
  const days = near.map((other) => ({
    label: words.goTo(copy.time.day(other), counts.get(other) ?? 0),
    onTap: () => onGoTo(other),
  }))
  const isRestricted = restrictedBy(filter).length > 0
  const everything = () => onFilter(Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, undefined])))
  const ways = days.length === 0 && isRestricted ? [{ label: words.dropAll, onTap: everything }] : days
  return (
    <Empty
      icon="calendar-x"
      title={words.emptyTitle(copy.time.day(day))}
      text={days.length > 0 ? words.emptyText : words.emptyAll}
      actions={ways}
    />
  )
}
