import * as v from 'valibot'
import { ages, contact, countFromOne, filledList, id, list, period, source, text } from './common'

const AUDIENCES = ['public', 'family', 'youth', 'science-worker', 'enterprise'] as const

const item = v.strictObject({
  source,
  quote: v.strictObject({ section: text, text }),
  period,
  place: v.optional(text),
  hosts: filledList(text, 'must name at least one host'),
})

const activity = v.strictObject({
  id,
  title: text,
  titleBreaks: v.optional(list(countFromOne)),
  item: text,
  categoryId: id,
  topicIds: list(id),
  contact: v.optional(contact),
  audience: v.strictObject({
    groups: filledList(
      v.picklist(AUDIENCES, `must be one of ${AUDIENCES.join(', ')}`),
      'must have at least one group',
    ),
    ages: v.optional(ages),
    source,
  }),
  bring: v.optional(text),
  cover: v.strictObject({ category: id, motif: v.optional(id) }),
})

export const items = v.strictObject({ items: list(item) })

export const activities = v.strictObject({ activities: list(activity) })
