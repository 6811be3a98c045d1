import type { Topic } from '../language'
import { errors as zhCn } from '../zh-cn/errors'

export const errors: Topic<typeof zhCn> = { 'zh-CN': zhCn }
