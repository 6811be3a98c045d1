import * as v from 'valibot'
import { NOTICE_KINDS } from '../../src/domain/notice'
import type { IsTold, NewsKind } from '../store/outbox'
import { fieldType } from './fields'

/** What of a registration a field can show; `startsAtBefore` is when a session that was moved was to start before. */
const SOURCES = ['activity', 'venue', 'startsAt', 'startsAtBefore', 'answerBy', 'seats'] as const
export type FieldSource = (typeof SOURCES)[number]

const KINDS = [...NOTICE_KINDS, 'checked-in'] as const satisfies readonly NewsKind[]

const field = v.pipe(
  v.string(),
  v.check((name) => fieldType(name) !== undefined, 'must be a field such as thing1 or time2'),
)

const template = v.strictObject({
  templateId: v.pipe(v.string(), v.regex(/^[\w-]{20,64}$/, 'must be a template id from the WeChat console')),
  /** Opened by a tap on the message; it must exist in the released version (else 41030). */
  page: v.optional(
    v.pipe(v.string(), v.regex(/^[\w/-]+(\?[\w=&-]*)?$/, 'must be a page without a leading /')),
  ),
  fields: v.record(field, v.union([v.picklist(SOURCES), v.strictObject({ text: v.string() })])),
})

export type Template = v.InferOutput<typeof template>
export type Templates = Readonly<Partial<Record<NewsKind, Template>>>

const entries = Object.fromEntries(KINDS.map((kind) => [kind, v.optional(template)])) as Readonly<
  Record<NewsKind, v.OptionalSchema<typeof template, undefined>>
>

/**
 * Which template tells of what, and what stands in its fields: WeChat gives each app ids and field names of its own, so
 * they are settings. From JSON such as `{"registered":{"templateId":"…","fields":{"thing1":"activity"}}}`.
 */
export const templatesSchema = v.pipe(v.string(), v.parseJson(), v.strictObject(entries))

/** There is news for the outbox where there is a template to tell it with. */
export const toldBy =
  (templates: Templates): IsTold =>
  (kind) =>
    templates[kind] !== undefined
