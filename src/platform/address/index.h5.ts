import type { Address } from './contract'

export const keepInAddress: Address['keepInAddress'] = (web) => {
  const { pathname, search } = new URL(web, window.location.origin)
  if (pathname !== window.location.pathname || search === window.location.search) return
  // The router's own state stays: it counts the entries of the history by it.
  window.history.replaceState(window.history.state, '', web)
}
