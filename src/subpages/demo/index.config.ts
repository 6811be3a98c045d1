export default definePageConfig({ navigationBarTitleText: '关于演示' })
