import type { Topic } from '../language'
import { maps as zhCn } from '../zh-cn/maps'

export const maps: Topic<typeof zhCn> = { 'zh-CN': zhCn }
