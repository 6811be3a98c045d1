import { topic } from '../language'
import { homeMore as zhCn } from '../zh-cn/home-more'

export const homeMore = topic('homeMore', zhCn)
