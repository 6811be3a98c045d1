import type { Topic } from '../language'
import { detail as zhCn } from '../zh-cn/detail'

export const detail: Topic<typeof zhCn> = { 'zh-CN': zhCn }
