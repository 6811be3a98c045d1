import { topic } from '../language'
import { mapView as zhCn } from '../zh-cn/map-view'

export const mapView = topic('mapView', zhCn)
