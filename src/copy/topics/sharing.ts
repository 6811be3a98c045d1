import { topic } from '../language'
import { sharing as zhCn } from '../zh-cn/sharing'

export const sharing = topic('sharing', zhCn)
