import type { AccessToken } from '../wechat/access-token'
import type { CallWechat } from '../wechat/call'
import { NoAccessToken, withToken } from '../wechat/with-token'
import type { Message } from './message'
import { outcomeOf, outcomeOfFailure, type Outcome } from './outcome'

export type SendMessage = (openid: string, message: Message) => Promise<Outcome>

export interface SenderOptions {
  readonly call: CallWechat
  /** Left out in WeChat's cloud hosting, whose own address needs none. */
  readonly token?: AccessToken
  /** Which version of the mini program a tap opens. */
  readonly version: 'developer' | 'trial' | 'formal'
}

/** Sends through subscribeMessage.send; never rejects. */
export function createSender({ call, token, version }: SenderOptions): SendMessage {
  const send = withToken(call, token)
  return async (openid, message) => {
    try {
      const { errcode = 0 } = await send('/cgi-bin/message/subscribe/send', {
        touser: openid,
        template_id: message.templateId,
        ...(message.page !== undefined && { page: message.page }),
        data: message.data,
        miniprogram_state: version,
        lang: 'zh_CN',
      })
      return outcomeOf(Number(errcode))
    } catch (error) {
      if (error instanceof NoAccessToken) return { kind: 'later', reason: 'no-token' }
      return outcomeOfFailure(error)
    }
  }
}
