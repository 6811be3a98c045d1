import Taro from '@tarojs/taro'
import { copyText } from '../clipboard'
import type { Contact } from './contract'

const wasCancelled = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'errMsg' in error && /cancel/.test(String(error.errMsg))

export const call: Contact['call'] = async (phone) => {
  try {
    await Taro.makePhoneCall({ phoneNumber: phone })
    return 'opened'
  } catch (error) {
    return wasCancelled(error) ? 'cancelled' : copyText(phone)
  }
}

/** WeChat opens no mail program. */
export const mail: Contact['mail'] = (address) => copyText(address)
