import { CodedError, type ErrorCode, type ErrorFacts } from '../../src/domain/errors'

/** `callContainer` gives the phone 15 s in all, and a call may be made twice. */
const TIMEOUT_MS = 5_000

export interface WechatApp {
  readonly appId: string
  readonly secret: string
  /** `https://api.weixin.qq.com`, or what stands for it in a test. */
  readonly base: string
}

/** Finds out whom a code of `wx.login` stands for. */
export type OpenidOf = (code: string) => Promise<string>

interface Answer {
  readonly openid?: unknown
  readonly errcode?: unknown
}

/** WeChat's own words for it: developers.weixin.qq.com, auth.code2Session. */
const SYSTEM_BUSY = -1
const REFUSALS: Readonly<Record<number, readonly [ErrorCode, ErrorFacts?]>> = {
  40029: ['signed-out'], // no such code
  40163: ['signed-out'], // the code was used
  40226: ['sign-in-refused'], // WeChat holds the user for risky
  45011: ['too-many-requests', { retryAfterSeconds: 60 }],
}

async function ask({ appId, secret, base }: WechatApp, code: string): Promise<Answer> {
  const query = new URLSearchParams({
    appid: appId,
    secret,
    js_code: code,
    grant_type: 'authorization_code',
  })
  try {
    const answer = await fetch(`${base}/sns/jscode2session?${query.toString()}`, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
      redirect: 'error',
    })
    const body: unknown = await answer.json()
    return typeof body === 'object' && body !== null ? body : {}
  } catch {
    // The address holds our secret: nothing of what went wrong is passed on.
    throw new CodedError('service-unavailable')
  }
}

/**
 * code2session. The session key that comes with the openid is not wanted, so it is not kept.
 * @throws CodedError signed-out for a code that is wrong or used, sign-in-refused, too-many-requests, service-unavailable
 */
export function codeToOpenid(app: WechatApp): OpenidOf {
  return async (code) => {
    let answer = await ask(app, code)
    if (answer.errcode === SYSTEM_BUSY) answer = await ask(app, code)
    if (typeof answer.openid === 'string' && answer.openid !== '') return answer.openid
    const refusal = REFUSALS[Number(answer.errcode)]
    throw new CodedError(...(refusal ?? (['service-unavailable'] as const)))
  }
}

/** For a laptop without an app id: the code is whoever one says one is. */
export const codeIsOpenid: OpenidOf = async (code) => `mock-${code}`
