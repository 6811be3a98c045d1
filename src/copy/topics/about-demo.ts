import { topic } from '../language'
import { aboutDemo as zhCn } from '../zh-cn/about-demo'

export const aboutDemo = topic('aboutDemo', zhCn)
