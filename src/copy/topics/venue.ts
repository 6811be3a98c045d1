import type { Topic } from '../language'
import { venue as zhCn } from '../zh-cn/venue'

export const venue: Topic<typeof zhCn> = { 'zh-CN': zhCn }
