export default definePageConfig({
  navigationBarTitleText: '通知全文',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
