import type { CallWechat } from './call'

export interface WechatSecret {
  readonly appId: string
  readonly secret: string
}

export interface AccessToken {
  get(): Promise<string>
  /** WeChat refused this one. */
  refused(token: string): void
}

/** A new token is given in the last five minutes of the old one, and both are good then. */
const RENEW_BEFORE_MS = 5 * 60_000
/** A forced renewal is allowed 20 times a day, 30 s apart. */
const FORCE_APART_MS = 30_000

/**
 * `stable_token`: every process gets the same one. It is forced anew only if WeChat gives out again what it has refused.
 * @param nowMs the real clock
 */
export function createAccessToken(
  call: CallWechat,
  { appId, secret }: WechatSecret,
  nowMs: () => number,
): AccessToken {
  let current: { readonly token: Promise<string>; until: number } | undefined
  let refusedToken: string | undefined
  let forcedAt = -Infinity

  async function ask(isForced: boolean): Promise<{ readonly token: string; readonly forMs: number }> {
    const {
      access_token: token,
      expires_in: seconds,
      errcode,
    } = await call('/cgi-bin/stable_token', {
      grant_type: 'client_credential',
      appid: appId,
      secret,
      force_refresh: isForced,
    })
    if (typeof token !== 'string' || typeof seconds !== 'number')
      throw new Error(`no access token: WeChat answered ${String(errcode)}`)
    return { token, forMs: seconds * 1000 }
  }

  async function renew(entry: { until: number }): Promise<string> {
    let answer = await ask(false)
    if (answer.token === refusedToken && nowMs() - forcedAt >= FORCE_APART_MS) {
      forcedAt = nowMs()
      answer = await ask(true)
    }
    entry.until = nowMs() + Math.max(0, answer.forMs - RENEW_BEFORE_MS)
    return answer.token
  }

  return {
    async get() {
      if (current && current.until > nowMs()) return current.token
      const entry = { until: Infinity, token: Promise.resolve('') }
      entry.token = renew(entry)
      current = entry
      entry.token.catch(() => (entry.until = 0))
      return entry.token
    },
    refused(token) {
      refusedToken = token
      current = undefined
    },
  }
}
