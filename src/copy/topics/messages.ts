import { topic } from '../language'
import { messages as zhCn } from '../zh-cn/messages'

export const messages = topic('messages', zhCn)
