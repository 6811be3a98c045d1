import type { WideWindow } from './contract'

const WIDE = '(min-width: 1024px)'

export const isWide: WideWindow['isWide'] = () => window.matchMedia(WIDE).matches

export const onWideChange: WideWindow['onWideChange'] = (changed) => {
  const list = window.matchMedia(WIDE)
  // Safari 13 has no listener here; it keeps the width it began with.
  if (typeof list.addEventListener !== 'function') return () => undefined
  const heard = (event: MediaQueryListEvent) => changed(event.matches)
  list.addEventListener('change', heard)
  return () => list.removeEventListener('change', heard)
}
