import Taro from '@tarojs/taro'
import type { Screen } from './contract'

const ignore = (): void => undefined

export const keepBright: Screen['keepBright'] = (report) => {
  let stopped = false
  let before: number | undefined

  async function start(): Promise<void> {
    try {
      const { value } = await Taro.getScreenBrightness()
      // The page may be gone by now; then nobody would turn it down again.
      if (stopped) return
      before = value
      await Taro.setScreenBrightness({ value: 1 })
      await Taro.setKeepScreenOn({ keepScreenOn: true })
      if (stopped) restore()
      else report?.('bright')
    } catch {
      if (!stopped) report?.('unsupported')
    }
  }

  function restore(): void {
    if (before !== undefined) Taro.setScreenBrightness({ value: before }).catch(ignore)
    Taro.setKeepScreenOn({ keepScreenOn: false }).catch(ignore)
  }

  void start()
  return () => {
    if (stopped) return
    stopped = true
    restore()
  }
}
