import type { Offline } from './contract'

const register = (): void => {
  // Undefined outside https and in private windows of some browsers; then the site is as it was, online.
  navigator.serviceWorker?.register('/sw.js').catch(() => undefined)
}

/** The worker that config/offline puts into a production build. It fetches much, so the first page goes first. */
export const keepApp: Offline['keepApp'] = () => {
  if (process.env.NODE_ENV !== 'production') return
  if (document.readyState === 'complete') register()
  else window.addEventListener('load', register, { once: true })
}
