import { topic } from '../language'
import { timeline as zhCn } from '../zh-cn/timeline'

export const timeline = topic('timeline', zhCn)
