import { topic } from '../language'
import { detail as zhCn } from '../zh-cn/detail'

export const detail = topic('detail', zhCn)
