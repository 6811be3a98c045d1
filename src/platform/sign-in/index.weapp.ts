import Taro from '@tarojs/taro'
import type { SignIn } from './contract'

export const hasAccount: SignIn['hasAccount'] = true

export const loginCode: SignIn['loginCode'] = async () => {
  try {
    const { code } = await Taro.login()
    return code
  } catch {
    return undefined
  }
}
