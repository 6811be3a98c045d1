import { topic } from '../language'
import { settings as zhCn } from '../zh-cn/settings'

export const settings = topic('settings', zhCn)
