import type { Topic } from '../language'
import { aboutDemo as zhCn } from '../zh-cn/about-demo'

export const aboutDemo: Topic<typeof zhCn> = { 'zh-CN': zhCn }
