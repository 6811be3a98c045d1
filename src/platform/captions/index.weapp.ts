import Taro from '@tarojs/taro'
import type { Captions } from './contract'
import { whileSeen } from './while-seen'

const ignore = (): void => undefined

/** WeChat lets only a page of the tab bar name the tabs, and a page has a title only once it is there. */
export const captionApp: Captions['captionApp'] = () => undefined

export const useCaptions: Captions['useCaptions'] = whileSeen((captions, before = captions) => {
  // The app's own files say it in Chinese.
  if (captions.language === 'zh-CN' && before.language === 'zh-CN') return
  Taro.setNavigationBarTitle({ title: captions.title }).catch(ignore)
  // Refused on a page that is no tab; the next tab page names them.
  captions.tabs.forEach((text, index) => void Taro.setTabBarItem({ index, text }).catch(ignore))
})
