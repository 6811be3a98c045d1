import type { Topic } from '../language'
import { people as zhCn } from '../zh-cn/people'

export const people: Topic<typeof zhCn> = { 'zh-CN': zhCn }
