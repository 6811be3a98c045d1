export default definePageConfig({
  navigationBarTitleText: '通知与主办单位',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
