import Taro from '@tarojs/taro'
import type { System } from './contract'

const MOMENTS_SINGLE_PAGE = 1154

const ignore = (): void => undefined

/** Known to WeChat only when app.config sets `darkmode: true`. */
export const prefersDark: System['prefersDark'] = () => Taro.getAppBaseInfo().theme === 'dark'

export const onThemeChange: System['onThemeChange'] = (changed) => {
  const heard: Taro.onThemeChange.Callback = ({ theme }) => changed(theme === 'dark')
  Taro.onThemeChange(heard)
  return () => Taro.offThemeChange(heard)
}

/** WeChat does not tell scripts. Style sheets may still ask with a media query. */
export const prefersReducedMotion: System['prefersReducedMotion'] = () => false

export const isSinglePage: System['isSinglePage'] = () =>
  Taro.getLaunchOptionsSync().scene === MOMENTS_SINGLE_PAGE

export const setBars: System['setBars'] = ({ window, tabBar }) => {
  Taro.setNavigationBarColor({
    frontColor: window.navigationBarTextStyle === 'white' ? '#ffffff' : '#000000',
    backgroundColor: window.navigationBarBackgroundColor,
    animation: { duration: 0, timingFunc: 'linear' },
  }).catch(ignore)
  // Refused on a page that is no tab, which is as well: the next tab page asks again.
  Taro.setTabBarStyle(tabBar).catch(ignore)
}
