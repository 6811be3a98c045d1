import * as v from 'valibot'
import { isInstant } from '../../src/domain/instant'
import { addDays, toMs } from '../../src/domain/time'

// Every message reads on from the place of the value: "sessions[4].startsAt must be …".

export const text = v.pipe(v.string('must be text'), v.regex(/\S/, 'must not be empty'))

/** Ids stand in links, file names and storage keys. */
export const id = v.pipe(
  v.string('must be text'),
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'must be lower-case letters and digits with single hyphens, such as first-aid',
  ),
)

export const count = v.pipe(
  v.number('must be a number'),
  v.integer('must be a whole number'),
  v.minValue(0, 'must not be negative'),
)

export const countFromOne = v.pipe(count, v.minValue(1, 'must be at least 1'))

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** 31 February has no milliseconds, in some engines; in others it is 3 March. */
const exists = (value: string): boolean => Number.isFinite(toMs(value))

export const day = v.pipe(
  v.string('must be text'),
  v.check(
    (value) => DAY.test(value) && exists(`${value}T00:00:00+08:00`) && addDays(value, 0) === value,
    'must be a day that exists, written YYYY-MM-DD',
  ),
)

export const instant = v.pipe(
  v.string('must be text'),
  v.check(isInstant, 'must be a time that exists, written YYYY-MM-DDTHH:MM:SS+08:00'),
)

/** A list that nobody changes afterwards, as the domain types have it. */
export const list = <const S extends v.GenericSchema>(item: S) =>
  v.pipe(v.array(item, 'must be a list'), v.readonly())

/** A list that must not be empty; `why` tells what to put in. */
export const filledList = <const S extends v.GenericSchema>(item: S, why: string) =>
  v.pipe(v.array(item, 'must be a list'), v.minLength(1, why), v.readonly())

export const period = v.strictObject({ text, from: day, to: day })

export const point = v.strictObject({
  datum: v.literal('gcj02', 'must be "gcj02"; convert other datums first'),
  lng: v.pipe(
    v.number('must be a number'),
    v.minValue(73, 'must be at least 73, the west end of China'),
    v.maxValue(136, 'must be at most 136, the east end of China'),
  ),
  lat: v.pipe(
    v.number('must be a number'),
    v.minValue(3, 'must be at least 3, the south end of China'),
    v.maxValue(54, 'must be at most 54, the north end of China'),
  ),
})

export const source = v.picklist(['notice', 'provisional'], 'must be "notice" or "provisional"')

export const ages = v.strictObject({ min: v.optional(count), max: v.optional(count) })

export const contact = v.strictObject({
  name: text,
  email: v.optional(v.pipe(v.string('must be text'), v.email('must be an e-mail address'))),
  phone: v.optional(text),
})
