import type { maps as zhCn } from '../zh-cn/maps'

export const maps: typeof zhCn = {
  choose: 'Open in which map',
  notOpened: 'The map could not be opened',
  names: { amap: 'Amap', tencent: 'Tencent Maps' },
}
