import type { Topic } from '../language'
import { filter as zhCn } from '../zh-cn/filter'

export const filter: Topic<typeof zhCn> = { 'zh-CN': zhCn }
