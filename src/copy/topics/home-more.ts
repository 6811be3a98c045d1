import type { Topic } from '../language'
import { homeMore as zhCn } from '../zh-cn/home-more'

export const homeMore: Topic<typeof zhCn> = { 'zh-CN': zhCn }
