import { CodedError } from '../../src/domain/errors'
import type { PhoneOf } from '../../src/usecases/ports'
import type { CallWechat } from '../wechat/call'

const SYSTEM_BUSY = -1
const TOO_OFTEN = [45009, 45011]
/** The only numbers that we take: domain/phone.ts. */
const CHINA = '86'

/** The number in WeChat's answer, without the country's own. */
function numberIn(info: unknown): string | undefined {
  if (typeof info !== 'object' || info === null || !('purePhoneNumber' in info)) return undefined
  if ('countryCode' in info && String(info.countryCode) !== CHINA) return undefined
  return typeof info.purePhoneNumber === 'string' ? info.purePhoneNumber : undefined
}

/**
 * getuserphonenumber: the number for the code of a tap on WeChat's own button, good once, for five minutes. It is passed
 * on and kept nowhere, in no log either.
 * @throws CodedError phone-not-given, too-many-requests, service-unavailable
 */
export function wechatPhone(call: CallWechat): PhoneOf {
  const ask = async (code: string) => {
    try {
      return await call('/wxa/business/getuserphonenumber', { code })
    } catch {
      throw new CodedError('service-unavailable')
    }
  }
  return async (code) => {
    const answer = await ask(code)
    const number = numberIn(answer.phone_info)
    if (number !== undefined) return number
    const errcode = Number(answer.errcode)
    if (errcode === SYSTEM_BUSY) throw new CodedError('service-unavailable')
    if (TOO_OFTEN.includes(errcode)) throw new CodedError('too-many-requests', { retryAfterSeconds: 60 })
    throw new CodedError('phone-not-given')
  }
}
