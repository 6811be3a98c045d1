import Taro from '@tarojs/taro'
import type { Navigate } from './contract'

// WeChat's limit is ten; one is left for a page that the app opens by itself.
const STACK_LIMIT = 9

/** A refused move leaves the user where they are; WeChat says so itself in Moments' single-page mode. */
const stay = (): void => undefined

let going: string | undefined

/** Both hosts navigate through Taro alike. */
export const navigate: Navigate = {
  goTo(path) {
    // The second of two quick taps would open the page twice.
    if (path === going) return
    going = path
    const move = Taro.getCurrentPages().length < STACK_LIMIT ? Taro.navigateTo : Taro.redirectTo
    move({ url: path })
      .catch(stay)
      .finally(() => {
        going = undefined
      })
  },
  replaceWith(path) {
    Taro.redirectTo({ url: path }).catch(stay)
  },
  goBack(home) {
    const back = Taro.getCurrentPages().length > 1
    const moved: Promise<unknown> = back ? Taro.navigateBack({ delta: 1 }) : Taro.reLaunch({ url: home })
    moved.catch(stay)
  },
  switchTo(tabPath) {
    const [url = tabPath] = tabPath.split('?')
    Taro.switchTab({ url }).catch(stay)
  },
  toTop() {
    Taro.pageScrollTo({ scrollTop: 0, duration: 0 }).catch(stay)
  },
}
