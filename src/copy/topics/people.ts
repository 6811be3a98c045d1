import { topic } from '../language'
import { people as zhCn } from '../zh-cn/people'

export const people = topic('people', zhCn)
