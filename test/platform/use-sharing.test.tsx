import { View } from '@tarojs/components'
import { useSharing } from '@/platform/share/index.weapp'
import { routes } from '@/routes'
import { mountPage } from '../setup/mount'

function Page() {
  useSharing(() => ({ title: '社区义诊', path: '/subpages/activity/index?id=a1', web: '/activity?id=a1' }))
  return <View>page</View>
}

it('Taro asks the page for its card through our hook', async () => {
  const page = await mountPage(Page, routes.activity('a1'))
  expect(page.happen('onShareAppMessage', { from: 'menu' })).toEqual({
    title: '社区义诊',
    path: '/subpages/activity/index?id=a1',
  })
})
