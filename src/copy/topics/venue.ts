import { topic } from '../language'
import { venue as zhCn } from '../zh-cn/venue'

export const venue = topic('venue', zhCn)
