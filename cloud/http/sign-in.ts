import type { FastifyInstance } from 'fastify'
import * as v from 'valibot'
import { CodedError } from '../../src/domain/errors'
import { SIGN_IN, type SignedIn } from '../../src/usecases/wire'
import type { Tokens } from '../identity/tokens'
import type { OpenidOf } from '../identity/wechat'
import { allowance } from './allowance'

export interface SignInOptions {
  readonly tokens: Tokens
  /** Without it nobody signs in with WeChat here. */
  readonly openidOf: OpenidOf | undefined
  /** So many a minute from one address. */
  readonly perMinute: number
  readonly nowMs: () => number
}

/** What `wx.login` gives has some thirty characters. */
export const wechatCode = v.strictObject({ code: v.pipe(v.string(), v.regex(/^[\w-]{1,128}$/)) })

/** The two ways to a token. */
export function addSignIn(server: FastifyInstance, options: SignInOptions): void {
  const { tokens, openidOf, perMinute, nowMs } = options
  const allow = allowance(perMinute, nowMs)
  const post = (url: string, tokenFor: (body: unknown) => Promise<string>): void => {
    server.post(url, async ({ ip, body }, reply): Promise<SignedIn> => {
      allow(ip)
      reply.header('cache-control', 'no-store')
      return { token: await tokenFor(body) }
    })
  }
  post(SIGN_IN.guest, () => tokens.signInGuest())
  if (!openidOf) return
  post(SIGN_IN.wechat, async (body) => {
    const input = v.safeParse(wechatCode, body)
    if (!input.success) throw new CodedError('input-invalid', { fields: ['code'] })
    return tokens.signIn(await openidOf(input.output.code))
  })
}
