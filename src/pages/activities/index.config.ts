export default definePageConfig({
  navigationBarTitleText: '活动',
  enableShareAppMessage: true,
  enableShareTimeline: true,
  // Within the reach in which the list draws its cards, so that they are there before the end is seen.
  onReachBottomDistance: 600,
})
