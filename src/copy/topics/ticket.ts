import { topic } from '../language'
import { ticket as zhCn } from '../zh-cn/ticket'

export const ticket = topic('ticket', zhCn)
