import type { Topic } from '../language'
import { mapView as zhCn } from '../zh-cn/map-view'

export const mapView: Topic<typeof zhCn> = { 'zh-CN': zhCn }
