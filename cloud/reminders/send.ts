import type { AccessToken } from './access-token'
import type { CallWechat } from './call'
import type { Message } from './message'
import { isTokenRefused, outcomeOf, outcomeOfFailure, type Outcome } from './outcome'

export type SendMessage = (openid: string, message: Message) => Promise<Outcome>

export interface SenderOptions {
  readonly call: CallWechat
  /** Left out in WeChat's cloud hosting, whose own address needs none. */
  readonly token?: AccessToken
  /** Which version of the mini program a tap opens. */
  readonly version: 'developer' | 'trial' | 'formal'
}

/** Sends through subscribeMessage.send; never rejects. A token that was refused is renewed and the call made once more. */
export function createSender({ call, token, version }: SenderOptions): SendMessage {
  async function attempt(openid: string, message: Message, isLast: boolean): Promise<Outcome> {
    let access: string | undefined
    try {
      access = await token?.get()
    } catch {
      return { kind: 'later', reason: 'no-token' }
    }
    const query = access === undefined ? '' : `?access_token=${encodeURIComponent(access)}`
    try {
      const { errcode = 0 } = await call(`/cgi-bin/message/subscribe/send${query}`, {
        touser: openid,
        template_id: message.templateId,
        ...(message.page !== undefined && { page: message.page }),
        data: message.data,
        miniprogram_state: version,
        lang: 'zh_CN',
      })
      if (access !== undefined && isTokenRefused(Number(errcode))) {
        token?.refused(access)
        if (!isLast) return attempt(openid, message, true)
      }
      return outcomeOf(Number(errcode))
    } catch (error) {
      return outcomeOfFailure(error)
    }
  }
  return (openid, message) => attempt(openid, message, false)
}
