import Taro from '@tarojs/taro'
import type { Navigate } from './contract'

// WeChat's limit is ten; one is left for a page that the app opens by itself.
const STACK_LIMIT = 9

interface Host {
  /** Has a page's code fetched; the address must not change before it is there. WeChat does so itself. */
  readonly prepare?: (path: string) => Promise<void>
  /** What follows when a page could not be opened; the user is still where they were. */
  readonly stay: (path: string) => unknown
}

/** Both hosts navigate through Taro. */
export function navigateWith({ prepare, stay }: Host): Omit<Navigate, 'onRefused'> {
  let going: string | undefined

  const moveTo = (path: string, move: () => Promise<unknown>): Promise<unknown> =>
    (prepare ? prepare(path).then(move) : move()).catch(() => stay(path))

  return {
    goTo(path) {
      // The second of two quick taps would open the page twice.
      if (path === going) return
      going = path
      const move = () => {
        const open = Taro.getCurrentPages().length < STACK_LIMIT ? Taro.navigateTo : Taro.redirectTo
        return open({ url: path })
      }
      void moveTo(path, move).finally(() => {
        going = undefined
      })
    },
    replaceWith(path) {
      void moveTo(path, () => Taro.redirectTo({ url: path }))
    },
    goBack(home) {
      if (Taro.getCurrentPages().length > 1) Taro.navigateBack({ delta: 1 }).catch(() => undefined)
      else void moveTo(home, () => Taro.reLaunch({ url: home }))
    },
    switchTo(tabPath) {
      const [url = tabPath] = tabPath.split('?')
      void moveTo(url, () => Taro.switchTab({ url }))
    },
    toTop() {
      Taro.pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => undefined)
    },
  }
}
