import { eventCenter } from '@tarojs/runtime'
import Taro from '@tarojs/taro'
import { defineCustomElementTaroTabbar, nameBar } from '@/platform/elements/tab-bar'
import { settle } from './fake-taro'

const conf = {
  list: [
    { pagePath: 'pages/home/index', text: '首页', iconPath: 'data:image/png;base64,AA==' },
    { pagePath: '/pages/me/index', text: '我的', iconPath: 'data:image/png;base64,BB==' },
  ],
  customRoutes: { '/pages/home/index': '/', '/pages/me/index': '/me' },
}

function aBar(): HTMLElement {
  defineCustomElementTaroTabbar()
  document.body.replaceChildren(Object.assign(document.createElement('taro-tabbar'), { conf }))
  const bar = document.querySelector<HTMLElement>('taro-tabbar')
  if (!bar) throw new Error('no tab bar')
  return bar
}

const current = () => document.querySelector('[aria-current=page]')?.textContent
const goTo = (path: string) => eventCenter.trigger('__taroRouterChange', { toLocation: { path } })

describe('the tab bar of H5', () => {
  it('is a row of links to clean addresses', () => {
    const links = [...aBar().querySelectorAll('a')].map((link) => `${link.textContent} ${link.pathname}`)
    expect(links).toEqual(['首页 /', '我的 /me'])
  })

  it('marks the tab one is on, by page path or by address', () => {
    aBar()
    expect(current()).toBe('首页')
    goTo('/me')
    expect(current()).toBe('我的')
    goTo('/pages/home/index')
    expect(current()).toBe('首页')
  })

  it('marks nothing on a page that is no tab, where only a wide window shows it', () => {
    const bar = aBar()
    goTo('/ticket')
    expect(bar.className).toBe('tab-bar-away')
    expect(current()).toBeUndefined()
    goTo('/')
    expect(bar.className).toBe('')
  })

  it('switches tabs on a tap, and leaves a tap for a new window to the browser', async () => {
    const switchTab = jest.spyOn(Taro, 'switchTab').mockResolvedValue({ errMsg: '' })
    const me = aBar().querySelectorAll('a')[1]
    me?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
    await settle()
    expect(switchTab).toHaveBeenCalledWith({ url: '/pages/me/index' })
    const newWindow = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true })
    window.addEventListener('click', (event) => event.preventDefault(), { once: true })
    me?.dispatchEvent(newWindow)
    await settle()
    expect(switchTab).toHaveBeenCalledTimes(1)
    switchTab.mockRestore()
  })

  it('takes other words, keeps them when it is drawn anew, and room for those on the way', () => {
    const words = () => [...document.querySelectorAll('taro-tabbar a')].map((link) => link.textContent)
    aBar()
    nameBar({ appName: '', tabs: [] })
    expect(words()).toEqual(['\u00A0', '\u00A0'])
    nameBar({ appName: 'Science Week', tabs: ['Home', 'Me'] })
    expect(words()).toEqual(['Home', 'Me'])
    aBar()
    expect(words()).toEqual(['Home', 'Me'])
    nameBar({ appName: '科技周', tabs: ['首页', '我的'] })
    expect(words()).toEqual(['首页', '我的'])
  })

  it('stops listening when it is taken away', () => {
    aBar().remove()
    expect(() => goTo('/me')).not.toThrow()
  })
})
