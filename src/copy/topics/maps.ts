import { topic } from '../language'
import { maps as zhCn } from '../zh-cn/maps'

export const maps = topic('maps', zhCn)
