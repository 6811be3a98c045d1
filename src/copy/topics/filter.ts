import { topic } from '../language'
import { filter as zhCn } from '../zh-cn/filter'

export const filter = topic('filter', zhCn)
