import type { Topic } from '../language'
import { signUp as zhCn } from '../zh-cn/sign-up'

export const signUp: Topic<typeof zhCn> = { 'zh-CN': zhCn }
