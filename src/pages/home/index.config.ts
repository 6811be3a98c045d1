export default definePageConfig({
  navigationBarTitleText: '科技周',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
