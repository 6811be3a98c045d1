import { createAccessToken, type WechatSecret } from './access-token'
import { wechatAt, type CallWechat } from './call'
import { withToken } from './with-token'

export interface WechatSettings {
  /** Where WeChat's server is. */
  readonly base: string
  /** Left out in WeChat's cloud hosting. */
  readonly secret?: WechatSecret
}

/** How this app's own calls reach WeChat, with one access token for all of them. */
export function callingWechat({ base, secret }: WechatSettings, nowMs: () => number): CallWechat {
  const call = wechatAt(base)
  return withToken(call, secret && createAccessToken(call, secret, nowMs))
}
