import type { Topic } from '../language'
import { settings as zhCn } from '../zh-cn/settings'

export const settings: Topic<typeof zhCn> = { 'zh-CN': zhCn }
