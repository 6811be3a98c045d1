import type { Phone } from './contract'
import { WechatButton } from './wechat-button'

export const PhoneButton: Phone['PhoneButton'] = WechatButton
