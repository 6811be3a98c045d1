import { View } from '@tarojs/components'
import { act } from 'react'
import { useState } from 'react'
import type { PageCaptions } from '@/platform/captions'
import * as h5 from '@/platform/captions/index.h5'
import * as weapp from '@/platform/captions/index.weapp'
import Taro from '@tarojs/taro'
import { routes } from '@/routes'
import { mountPage } from '../setup/mount'

const chinese: PageCaptions = { language: 'zh-CN', appName: '科技周', title: '设置', tabs: ['首页', '我的'] }
const english: PageCaptions = {
  language: 'en',
  appName: 'Science Week',
  title: 'Settings',
  tabs: ['Home', 'Me'],
}

const setTitle = jest.spyOn(Taro, 'setNavigationBarTitle')
const setTab = jest.spyOn(Taro, 'setTabBarItem')

beforeEach(() => {
  setTitle.mockReset().mockResolvedValue({ errMsg: '' })
  setTab.mockReset().mockRejectedValue({ errMsg: 'setTabBarItem:fail not TabBar page' })
})

/** A page with captions, and how to give it others. */
async function aPage({ useCaptions }: Pick<typeof weapp, 'useCaptions'>, first: PageCaptions | undefined) {
  let give: (captions: PageCaptions | undefined) => void = () => undefined
  function Page() {
    const [captions, setCaptions] = useState(first)
    give = setCaptions
    useCaptions(captions)
    return <View>page</View>
  }
  const { happen } = await mountPage(Page, routes.settings())
  return { happen, give: (captions: PageCaptions | undefined) => act(() => give(captions)) }
}

const titles = () => setTitle.mock.calls.map(([{ title }]) => title)

describe('on WeChat', () => {
  test('nothing is written while Chinese is spoken and always was', async () => {
    const page = await aPage(weapp, chinese)
    page.happen('onShow')
    expect(titles()).toEqual([])
    expect(setTab).not.toHaveBeenCalled()
  })

  test('the bar and the tabs follow the language, there and back', async () => {
    const page = await aPage(weapp, undefined)
    page.happen('onShow')
    page.give(english)
    page.give(chinese)
    expect(titles()).toEqual(['Settings', '设置'])
    expect(setTab.mock.calls.map(([{ index, text }]) => `${index} ${text}`)).toEqual([
      '0 Home',
      '1 Me',
      '0 首页',
      '1 我的',
    ])
  })

  test('a page that is not on top writes when it comes back', async () => {
    const page = await aPage(weapp, chinese)
    page.happen('onShow')
    page.happen('onHide')
    page.give(english)
    expect(titles()).toEqual([])
    page.happen('onShow')
    expect(titles()).toEqual(['Settings'])
  })
})

describe('in a browser', () => {
  test('the window is called what the page is called, after what the router wrote', async () => {
    const page = await aPage(h5, english)
    page.happen('onShow')
    document.title = '设置'
    await Promise.resolve()
    expect(document.title).toBe('Settings')
  })

  test('a page with a name of its own gives it to the window', async () => {
    const page = await aPage(h5, chinese)
    page.happen('onShow')
    page.give({ ...chinese, windowTitle: '社区义诊 · 科技周' })
    await Promise.resolve()
    expect(document.title).toBe('社区义诊 · 科技周')
  })

  test('the document says its language', () => {
    h5.captionApp('en', english)
    expect(document.documentElement.lang).toBe('en')
    h5.captionApp('zh-CN', chinese)
    expect(document.documentElement.lang).toBe('zh-CN')
  })
})
