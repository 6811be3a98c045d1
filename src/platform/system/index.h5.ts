import type { System } from './contract'

const DARK = '(prefers-color-scheme: dark)'
const matches = (query: string): boolean => window.matchMedia(query).matches

/** One `theme-color` for the app. Taro's setNavigationBarColor adds another meta element at each call. */
function themeColour(): HTMLMetaElement {
  const found = document.querySelector<HTMLMetaElement>('meta[name="theme-color"]')
  if (found) return found
  const meta = document.createElement('meta')
  meta.name = 'theme-color'
  document.head.append(meta)
  return meta
}

export const prefersDark: System['prefersDark'] = () => matches(DARK)

export const onThemeChange: System['onThemeChange'] = (changed) => {
  const list = window.matchMedia(DARK)
  // Safari 13 has no listener here; it follows the system at the next visit.
  if (typeof list.addEventListener !== 'function') return () => undefined
  const heard = (event: MediaQueryListEvent) => changed(event.matches)
  list.addEventListener('change', heard)
  return () => list.removeEventListener('change', heard)
}

export const prefersReducedMotion: System['prefersReducedMotion'] = () =>
  matches('(prefers-reduced-motion: reduce)')

export const isSinglePage: System['isSinglePage'] = () => false

/** The page's own bars take their colours from the style sheet. */
export const setBars: System['setBars'] = ({ window: { navigationBarBackgroundColor } }) => {
  themeColour().content = navigationBarBackgroundColor
}
