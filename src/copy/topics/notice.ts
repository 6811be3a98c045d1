import type { Topic } from '../language'
import { notice as zhCn } from '../zh-cn/notice'

export const notice: Topic<typeof zhCn> = { 'zh-CN': zhCn }
