import { topic } from '../language'
import { signUp as zhCn } from '../zh-cn/sign-up'

export const signUp = topic('signUp', zhCn)
