import { zhCn } from './zh-cn'
import { elderTime } from './zh-cn/time'

/** What every language has to say on the pages of the tab bar; the rest are topics. */
export type Catalogue = typeof zhCn

export { zhCn }

/** 长辈版 spells out weekdays and the time of day. */
export const zhCnElder: Catalogue = { ...zhCn, time: elderTime }
