import * as v from 'valibot'
import type { Hue } from '../../src/domain/edition'
import { filledList, id, list, point, source, text } from './common'

const HUES = [
  'opening',
  'health',
  'spirit',
  'volunteer',
  'youth',
  'study',
  'transfer',
] as const satisfies readonly Hue[]

const category = v.strictObject({
  id,
  title: text,
  shortTitle: v.optional(text),
  hue: v.picklist(HUES, `must be a hue of the palette: ${HUES.join(', ')}`),
})

const topic = v.strictObject({ id, title: text })

const district = v.strictObject({ id, title: text, center: point })

const venue = v.strictObject({
  id,
  title: text,
  districtId: v.optional(id),
  address: v.optional(text),
  position: v.optional(point),
  precision: v.picklist(
    ['exact', 'approximate', 'district', 'city'],
    'must be "exact", "approximate", "district" or "city"',
  ),
  source,
  accessibility: v.optional(
    filledList(text, 'must name at least one thing; leave it out where nothing is known'),
  ),
})

export const categories = v.strictObject({
  categories: filledList(category, 'must have at least one category'),
})

export const topics = v.strictObject({ topics: list(topic) })

export const districts = v.strictObject({
  districts: filledList(district, 'must have at least one district'),
})

export const venues = v.strictObject({ venues: list(venue) })
