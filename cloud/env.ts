import * as v from 'valibot'
import { DEMO_KEY, type TicketKey } from './identity/ticket-keys'
import type { WechatApp } from './identity/wechat'
import type { CloudHosting } from './identity/wxcloud'
import type { RemindersSettings } from './reminders/deliver-with'
import type { WechatSettings } from './wechat/calling'
import { variables, type Variables } from './env/variables'

/** What the server is told by its environment, read once when it starts. */
export interface Settings {
  readonly isProduction: boolean
  readonly logLevel: NonNullable<Variables['LOG_LEVEL']>
  readonly host: string
  readonly port: number
  /** Whether another port will do where this one is taken. */
  readonly isAnyPort: boolean
  readonly database:
    { readonly kind: 'postgres'; readonly url: string } | { readonly kind: 'pglite'; readonly folder: string }
  /** The edition to publish into an empty database. */
  readonly edition: string | undefined
  readonly auth:
    | { readonly mode: 'token'; readonly wechat: WechatApp | undefined }
    | { readonly mode: 'mock' }
    | { readonly mode: 'wxcloud'; readonly hosting: CloudHosting }
  /** How WeChat's server is called; undefined where there is no way. */
  readonly wechat: WechatSettings | undefined
  /** What WeChat's users are sent, and how; undefined where there is no template or no way. */
  readonly reminders: RemindersSettings | undefined
  /** The first one signs, the others are still good. */
  readonly ticketKeys: readonly [TicketKey, ...TicketKey[]]
  readonly trustedProxies: readonly string[]
  readonly site: string
  readonly siteFolder: string
  readonly tilesOrigin: string | undefined
  readonly allowedOrigins: readonly string[]
  readonly metricsToken: string | undefined
  readonly limits: {
    readonly address: number
    readonly signIn: number
    readonly account: number
    readonly session: number
  }
}

/** The environment will not do; one problem a line, each naming a variable and what to set. */
export class EnvError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = 'EnvError'
  }
}

const WECHAT = 'https://api.weixin.qq.com'
const DEFAULT_PORT = 8080
/** Publishes itself outside production, so that `npm start` has something to show. */
const DEMO_EDITION = '2025-taiyuan'

/** What two variables say together. */
function contradictions(env: Variables): readonly string[] {
  const isProduction = env.NODE_ENV === 'production'
  const problems: string[] = []
  const unless = (isRight: boolean, problem: string) => void (isRight || problems.push(problem))
  if (isProduction) {
    unless(
      env.DATABASE_URL !== undefined,
      'DATABASE_URL is missing: in production set postgres://user:password@host/name',
    )
    unless(
      env.AUTH_MODE !== 'mock',
      'AUTH_MODE=mock lets anybody be anybody: in production set token or wxcloud',
    )
    const isOwn =
      env.TICKET_KEYS !== undefined &&
      env.TICKET_KEYS.length > 0 &&
      env.TICKET_KEYS.every(({ id }) => id !== DEMO_KEY.id)
    unless(
      isOwn,
      'TICKET_KEYS is missing or holds key 0, the public one: set 1:<43 characters>, see docs/deploy.md',
    )
  }
  if (env.AUTH_MODE === 'wxcloud') {
    unless(
      env.WECHAT_APP_ID !== undefined,
      'WECHAT_APP_ID is missing: AUTH_MODE=wxcloud believes calls of this app only',
    )
    unless(
      env.PUBLIC_ACCESS === 'off',
      'PUBLIC_ACCESS is not off: turn public access to the container off in the console, then set PUBLIC_ACCESS=off; whoever else reaches it could write any openid',
    )
  } else
    unless(
      (env.WECHAT_APP_ID === undefined) === (env.WECHAT_APP_SECRET === undefined),
      'WECHAT_APP_ID and WECHAT_APP_SECRET go together: set both, or neither where nobody signs in with WeChat',
    )
  unless(
    Object.keys(env.WECHAT_TEMPLATES).length === 0 ||
      env.AUTH_MODE === 'wxcloud' ||
      env.WECHAT_APP_SECRET !== undefined,
    'WECHAT_TEMPLATES is set but nothing can be sent: set WECHAT_APP_ID and WECHAT_APP_SECRET too',
  )
  unless(
    !env.ALLOWED_ORIGINS.some((one) => !/^https?:\/\/[^/*\s]+$/.test(one)),
    'ALLOWED_ORIGINS must be origins such as https://kjz.example.cn; * is none',
  )
  return problems
}

function authOf(env: Variables): Settings['auth'] {
  const { AUTH_MODE: mode, WECHAT_APP_ID: appId, WECHAT_APP_SECRET: secret, WXCLOUD_ENV: environment } = env
  if (mode === 'mock') return { mode }
  if (mode === 'wxcloud')
    return { mode, hosting: { appId: appId ?? '', ...(environment !== undefined && { environment }) } }
  const isSet = appId !== undefined && secret !== undefined
  return { mode, wechat: isSet ? { appId, secret, base: env.WECHAT_API_BASE ?? WECHAT } : undefined }
}

function wechatOf(env: Variables): Settings['wechat'] {
  const { WECHAT_APP_ID: appId, WECHAT_APP_SECRET: secret, WECHAT_API_BASE: base } = env
  // A container of WeChat's is let through without a token, by http.
  if (env.AUTH_MODE === 'wxcloud') return { base: base ?? WECHAT.replace('https', 'http') }
  if (appId === undefined || secret === undefined) return undefined
  return { base: base ?? WECHAT, secret: { appId, secret } }
}

function remindersOf(env: Variables): Settings['reminders'] {
  const { WECHAT_TEMPLATES: templates, WECHAT_VERSION: version } = env
  if (Object.keys(templates).length === 0 || !wechatOf(env)) return undefined
  return { templates, version }
}

/**
 * The settings that an environment means; a variable that is empty counts as not set.
 * @throws EnvError with every problem there is
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== '')
  const result = v.safeParse(variables, Object.fromEntries(given))
  if (!result.success)
    throw new EnvError(result.issues.map((issue) => `${v.getDotPath(issue) ?? ''} ${issue.message}`))
  const env = result.output
  const problems = contradictions(env)
  if (problems.length > 0) throw new EnvError(problems)

  const isProduction = env.NODE_ENV === 'production'
  const [signing = DEMO_KEY, ...earlier] = env.TICKET_KEYS ?? []
  return {
    isProduction,
    logLevel: env.LOG_LEVEL ?? (isProduction ? 'info' : 'warn'),
    host: env.HOST ?? (isProduction ? '0.0.0.0' : '127.0.0.1'),
    port: env.PORT === undefined ? DEFAULT_PORT : Number(env.PORT),
    isAnyPort: env.PORT === undefined && !isProduction,
    database:
      env.DATABASE_URL === undefined
        ? { kind: 'pglite', folder: env.DATA_DIR }
        : { kind: 'postgres', url: env.DATABASE_URL },
    edition: env.EDITION ?? (isProduction ? undefined : DEMO_EDITION),
    auth: authOf(env),
    wechat: wechatOf(env),
    reminders: remindersOf(env),
    ticketKeys: [signing, ...earlier],
    trustedProxies: env.TRUSTED_PROXIES,
    site: env.SITE ?? '',
    siteFolder: env.SITE_DIR,
    tilesOrigin: env.TILES_ORIGIN,
    allowedOrigins: env.ALLOWED_ORIGINS,
    metricsToken: env.METRICS_TOKEN,
    limits: {
      address: env.LIMIT_ADDRESS,
      signIn: env.LIMIT_SIGN_IN,
      account: env.LIMIT_ACCOUNT,
      session: env.LIMIT_SESSION,
    },
  }
}
