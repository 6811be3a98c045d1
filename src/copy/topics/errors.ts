import { topic } from '../language'
import { errors as zhCn } from '../zh-cn/errors'

export const errors = topic('errors', zhCn)
