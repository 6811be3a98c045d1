import type { Topic } from '../language'
import { ticket as zhCn } from '../zh-cn/ticket'

export const ticket: Topic<typeof zhCn> = { 'zh-CN': zhCn }
