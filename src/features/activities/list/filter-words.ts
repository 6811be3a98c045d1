import type { Catalogue } from '@/copy'
import type { ProgrammeIndex } from '@/domain/programme'
import { restrictedBy, type Dimension, type ProgrammeFilter } from '@/domain/programme-filter'
import type { Day } from '@/domain/time'

/** One restriction of the filter, as it is called on the screen. */
export interface FilterWord {
  readonly dimension: Dimension
  readonly label: string
}

function labelOf(
  dimension: Dimension,
  filter: ProgrammeFilter,
  index: ProgrammeIndex,
  { browse: { list } }: Catalogue,
  today: Day,
): string | undefined {
  const { text, categoryId = '', topicId, districtId = '', audience, age, days, standing, within } = filter
  switch (dimension) {
    case 'text':
      return text
    case 'categoryId': {
      const category = index.category.get(categoryId)
      return category?.shortTitle ?? category?.title ?? categoryId
    }
    case 'topicId':
      return index.programme.topics.find(({ id }) => id === topicId)?.title ?? topicId
    case 'districtId':
      return index.district.get(districtId)?.title ?? districtId
    case 'audience':
      return audience && list.audience(audience)
    case 'age':
      return age === undefined ? undefined : list.age(age)
    case 'days':
      return days && list.days(days, today)
    case 'standing':
      return standing && list.standing[standing]
    case 'within':
      return within === undefined ? undefined : list.within(within)
  }
}

/** Everything the filter restricts, in words. */
export function filterWords(
  filter: ProgrammeFilter,
  index: ProgrammeIndex,
  copy: Catalogue,
  today: Day,
): readonly FilterWord[] {
  return restrictedBy(filter).flatMap((dimension) => {
    const label = labelOf(dimension, filter, index, copy, today)
    return label === undefined ? [] : [{ dimension, label }]
  })
}
