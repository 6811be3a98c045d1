import { topic } from '../language'
import { contact as zhCn } from '../zh-cn/contact'

export const contact = topic('contact', zhCn)
