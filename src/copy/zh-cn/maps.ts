/** Sites that lead somewhere. */
export const maps = {
  choose: '用哪个地图打开',
  notOpened: '没能打开地图',
  names: { amap: '高德地图', tencent: '腾讯地图' },
}
