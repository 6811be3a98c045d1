import { Chip, ChipRail } from '@/components/chip'
import { useCopy } from '@/copy/use-copy'
import type { ProgrammeIndex } from '@/domain/programme'
import type { ProgrammeFilter } from '@/domain/programme-filter'
import { weekendOf, type Day } from '@/domain/time'
import { filterWords } from './filter-words'

interface FilterRailProps {
  readonly index: ProgrammeIndex
  readonly filter: ProgrammeFilter
  readonly today: Day
  readonly onFilter: (fields: Partial<ProgrammeFilter>) => void
  readonly onOpen: () => void
}

/** The way to all restrictions, those that hold, and those that most people want, a category among them. */
export function FilterRail({ index, filter, today, onFilter, onOpen }: FilterRailProps) {
  const copy = useCopy()
  const { list } = copy.browse
  const chosen = filterWords(filter, index, copy, today).filter(({ dimension }) => dimension !== 'text')
  const quick: readonly (readonly [label: string, fields: Partial<ProgrammeFilter>])[] = [
    [list.standing.open, { standing: 'open' }],
    [list.standing['in-time'], { standing: 'in-time' }],
    [list.days(weekendOf(today), today), { days: weekendOf(today) }],
    ...index.programme.categories.map(
      ({ id, title, shortTitle }) => [shortTitle ?? title, { categoryId: id }] as const,
    ),
  ]
  const isChosen = (label: string) => chosen.some((word) => word.label === label)
  return (
    <ChipRail label={list.filters}>
      <Chip
        icon="sliders-horizontal"
        label={list.filter}
        {...(chosen.length > 0 && { count: chosen.length })}
        isOn={false}
        onTap={onOpen}
      />
      {chosen.map(({ dimension, label }) => (
        <Chip
          key={label}
          label={label}
          isOn
          dropLabel={list.drop(label)}
          onTap={() => onFilter({ [dimension]: undefined })}
        />
      ))}
      {quick.map(
        ([label, fields]) =>
          !isChosen(label) && <Chip key={label} label={label} isOn={false} onTap={() => onFilter(fields)} />,
      )}
    </ChipRail>
  )
}
