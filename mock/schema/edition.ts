import * as v from 'valibot'
import { contact, countFromOne, day, filledList, id, instant, list, period, point, text } from './common'

const contentArea = v.strictObject({ title: text, text })

export const edition = v.strictObject({
  id,
  city: text,
  title: text,
  theme: text,
  period,
  notice: v.strictObject({
    title: text,
    basis: text,
    date: day,
    issuers: filledList(text, 'must name at least one issuer'),
  }),
  hosts: filledList(text, 'must name at least one host'),
  contentAreas: list(contentArea),
  requirements: list(contentArea),
  contacts: filledList(contact, 'must have at least one contact, so that a visitor can ask somebody'),
  center: point,
  forFamilies: v.optional(id),
  demoClock: v.optional(instant),
  limits: v.optional(v.strictObject({ perAccount: countFromOne, perPhone: countFromOne })),
  consent: v.strictObject({
    version: text,
    paragraphs: filledList(text, 'must have the text that a guardian agrees to'),
  }),
})
