import { switchTo } from '@/platform/navigate'
import { routes } from '@/routes'
import DemoPage from '@/subpages/demo'
import { hasControl, openPage, tap, text } from '../../fakes/hand'
import { makeBackend, makeStores, withoutDemoClock } from '../../fakes/stores'

jest.mock('@/platform/navigate')

test('it says where the data comes from, what time it is taken to be, and where all is kept', async () => {
  const backend = makeBackend()
  backend.clock.move(90)
  await openPage(DemoPage, routes.demo(), makeStores({ backend }))
  expect(text()).toContain('太原市科技活动周与科技工作者日的公开通知（2025年5月15日）')
  expect(text()).toContain('旁边标着“示例”')
  expect(text()).toContain('从 2025年5月20日 周二 08:00 起走')
  expect(text()).toContain('现在是 2025年5月20日 周二 09:30')
  expect(text()).toContain('只存在这台设备上')
  expect(text()).toContain('要有一台服务器')
})

test('there is no strip on the page that it leads to', async () => {
  await openPage(DemoPage, routes.demo(), makeStores())
  expect(hasControl('演示数据')).toBe(false)
})

test('a real edition says that it is one, and leads home', async () => {
  await openPage(DemoPage, routes.demo(), makeStores({ between: withoutDemoClock }))
  expect(text()).toContain('这一届不是演示')
  await tap('回首页')
  expect(switchTo).toHaveBeenCalledWith(routes.home())
})
