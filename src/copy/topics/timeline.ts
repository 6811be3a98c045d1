import type { Topic } from '../language'
import { timeline as zhCn } from '../zh-cn/timeline'

export const timeline: Topic<typeof zhCn> = { 'zh-CN': zhCn }
