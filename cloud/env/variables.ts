import * as v from 'valibot'
import type { TicketKey } from '../identity/ticket-keys'
import { templatesSchema } from '../reminders/templates'

const matching = (pattern: RegExp, message: string) =>
  v.optional(v.pipe(v.string(), v.regex(pattern, message)))

const oneOf = <const T extends readonly string[]>(choices: T, fallback: T[number]) =>
  v.optional(v.picklist(choices, `must be one of ${choices.join(', ')}`), fallback)

const commaList = v.optional(
  v.pipe(
    v.string(),
    v.transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    ),
  ),
  '',
)

/** How often within a minute, at most; as many at once. */
const perMinute = (fallback: number) =>
  v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[1-9]\d{0,8}$/, 'must be a whole number above 0: how many a minute are let through'),
      v.transform(Number),
    ),
    String(fallback),
  )

const origin = matching(
  /^https?:\/\/[^/\s]+$/,
  'must be an origin such as https://kjz.example.cn, without a path',
)

const TICKET_KEY = /^(\d{1,3}):([\w-]{43})$/

const ticketKeys = v.optional(
  v.pipe(
    commaList,
    v.rawTransform(({ dataset: { value }, addIssue, NEVER }): readonly TicketKey[] => {
      const keys = value.flatMap((part) => {
        const [, id, seed] = TICKET_KEY.exec(part) ?? []
        return id === undefined || seed === undefined || Number(id) > 255
          ? []
          : [{ id: Number(id), seed: Buffer.from(seed, 'base64url') }]
      })
      if (keys.length === value.length && new Set(keys.map(({ id }) => id)).size === keys.length) return keys
      addIssue({
        message:
          'must be id:seed pairs with ids of their own from 0 to 255, see TICKET_KEYS in docs/deploy.md',
      })
      return NEVER
    }),
  ),
)

/** Every variable that the server reads, and what is wrong with one that is not as it should be. */
export const variables = v.object({
  NODE_ENV: oneOf(['development', 'test', 'production'], 'development'),
  LOG_LEVEL: v.optional(
    v.picklist(
      ['fatal', 'error', 'warn', 'info', 'debug', 'silent'],
      'must be fatal, error, warn, info, debug or silent',
    ),
  ),
  HOST: v.optional(v.string()),
  PORT: matching(/^\d{1,5}$/, 'must be a port number, such as 8080'),
  DATABASE_URL: matching(
    /^postgres(ql)?:\/\/\S+$/,
    'must be postgres://user:password@host/name; several hosts are separated by commas',
  ),
  DATA_DIR: v.optional(v.string(), '.data'),
  EDITION: matching(/^[\w./-]+$/, 'must name a folder of mock/editions, such as 2025-taiyuan'),
  AUTH_MODE: oneOf(['token', 'wxcloud', 'mock'], 'token'),
  WECHAT_APP_ID: matching(/^wx[0-9a-f]{16}$/, 'must be the app id, wx and 16 more characters'),
  WECHAT_APP_SECRET: matching(/^[0-9a-f]{32}$/, 'must be the app secret, 32 characters'),
  WECHAT_API_BASE: matching(/^https?:\/\/[^/\s]+$/, 'must be an origin, such as https://api.weixin.qq.com'),
  WECHAT_TEMPLATES: v.optional(templatesSchema, '{}'),
  WECHAT_VERSION: oneOf(['formal', 'trial', 'developer'], 'formal'),
  WXCLOUD_ENV: v.optional(v.string()),
  PUBLIC_ACCESS: v.optional(v.picklist(['off'], 'can only be off')),
  TICKET_KEYS: ticketKeys,
  TRUSTED_PROXIES: commaList,
  SITE: origin,
  SITE_DIR: v.optional(v.string(), 'dist/server/h5'),
  TILES_ORIGIN: origin,
  ALLOWED_ORIGINS: commaList,
  METRICS_TOKEN: matching(/^[\w-]{24,}$/, 'must be at least 24 letters or digits'),
  // An address may be a school's or a whole telephone network's.
  LIMIT_ADDRESS: perMinute(3_000),
  LIMIT_SIGN_IN: perMinute(300),
  LIMIT_ACCOUNT: perMinute(240),
  // A rush is what the server is made for; this is where it would no longer keep up.
  LIMIT_SESSION: perMinute(300_000),
})

export type Variables = v.InferOutput<typeof variables>
