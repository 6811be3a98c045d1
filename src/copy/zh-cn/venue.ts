/** 在哪儿 */
export const venue = {
  title: '在哪儿',
  navigate: '导航',
  navigateToDistrict: '导航到区县',
  noAddress: '主办方还没有公布门牌地址，公布后会在这里更新。',
  approximate: '位置是大致的，以主办方通知为准。',
  placeFromNotice: (place: string) => `通知写的地点：${place}`,
  cityOnly: '主办方还没有公布地点，公布后会在这里更新。',
  mapLabel: (place: string) => `地图：${place}`,
  within: (district: string) => `${district}内`,
  attribution: '示意图 · 区县轮廓 © jaska (MIT)',
  zoomIn: '放大',
  zoomOut: '缩小',
}
