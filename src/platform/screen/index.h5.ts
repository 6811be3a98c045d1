import type { Screen } from './contract'

/** A browser cannot change the brightness; where it can, it keeps the screen on. */
export const keepBright: Screen['keepBright'] = (report) => {
  let stopped = false
  let lock: WakeLockSentinel | undefined

  const release = () => void lock?.release().catch(() => undefined)

  async function hold(): Promise<void> {
    try {
      // Undefined outside https and in older browsers, whatever the types say: then this throws.
      lock = await navigator.wakeLock.request('screen')
      if (stopped) release()
      else report?.('awake')
    } catch {
      if (!stopped) report?.('unsupported')
    }
  }

  // The browser takes the lock away when the page is hidden and does not give it back.
  const shown = () => {
    if (document.visibilityState === 'visible') void hold()
  }

  document.addEventListener('visibilitychange', shown)
  void hold()
  return () => {
    stopped = true
    document.removeEventListener('visibilitychange', shown)
    release()
  }
}
