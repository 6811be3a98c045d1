import type { Topic } from '../language'
import { contact as zhCn } from '../zh-cn/contact'

export const contact: Topic<typeof zhCn> = { 'zh-CN': zhCn }
