import { topic } from '../language'
import { erase as zhCn } from '../zh-cn/erase'

export const erase = topic('erase', zhCn)
