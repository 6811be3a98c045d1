import type { FastifyRequest } from 'fastify'
import { machineNowMs } from '../clock'
import type { Settings } from '../env'
import type { Database } from '../store/database'
import type { Identify } from './identify'
import { accountOf, createTokens, type Tokens } from './tokens'
import { codeIsOpenid, codeToOpenid, type OpenidOf } from './wechat'
import { isFromGateway, wxcloudIdentity, type CloudHosting } from './wxcloud'

const HOUR_MS = 3_600_000

export interface Identity {
  readonly identify: Identify
  readonly signIn: { readonly tokens: Tokens; readonly openidOf: OpenidOf | undefined } | undefined
  /** Where a request came from, for limits. */
  readonly addressOf: (request: FastifyRequest) => string
  /** Knows nobody by this account any more. */
  forget(accountId: string): void
  stop(): Promise<void>
}

/** Behind WeChat's gateway everybody has the gateway's address; the sender's own is what it wrote. */
const gatewayAddress =
  (hosting: CloudHosting) =>
  ({ headers, ip }: FastifyRequest): string => {
    const written = headers['x-original-forwarded-for'] ?? headers['x-forwarded-for']
    const [first] = String(written ?? '').split(',')
    return isFromGateway(headers, hosting) && first ? first.trim() : ip
  }

/** How callers are known, by AUTH_MODE. */
export function identityOf(auth: Settings['auth'], database: Database): Identity {
  if (auth.mode === 'wxcloud')
    return {
      ...wxcloudIdentity(auth.hosting, (openid) => accountOf(database, openid), machineNowMs),
      signIn: undefined,
      addressOf: gatewayAddress(auth.hosting),
      stop: () => Promise.resolve(),
    }
  const tokens = createTokens(database, machineNowMs)
  const wechat = auth.mode === 'token' ? auth.wechat && codeToOpenid(auth.wechat) : codeIsOpenid
  // What was not deleted now is deleted in an hour.
  const tidy = (): Promise<void> => tokens.forgetExpired().catch(() => undefined)
  const timer = setInterval(() => void tidy(), HOUR_MS).unref()
  return {
    identify: tokens.identify,
    forget: tokens.forget,
    signIn: { tokens, openidOf: wechat },
    addressOf: ({ ip }) => ip,
    stop: async () => clearInterval(timer),
  }
}
