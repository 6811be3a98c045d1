import { topic } from '../language'
import { notice as zhCn } from '../zh-cn/notice'

export const notice = topic('notice', zhCn)
