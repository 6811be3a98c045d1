import type { Topic } from '../language'
import { sharing as zhCn } from '../zh-cn/sharing'

export const sharing: Topic<typeof zhCn> = { 'zh-CN': zhCn }
