import * as v from 'valibot'

const reading = v.pipe(
  v.string('must be text'),
  v.regex(/^[a-z]+( [a-z]+)*$/, 'must be pinyin in small letters; `npm run fix` writes this file'),
)

export const readings = v.strictObject({
  readings: v.record(v.string(), reading, 'must be an object by character'),
})
