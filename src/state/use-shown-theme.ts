import { useEffect, useState } from 'react'
import { onThemeChange, prefersDark } from '@/platform/system'
import { useSettings } from './stores'

/** Light or dark, as the page is now drawn; for what cannot be told in CSS. */
export function useShownTheme(): 'light' | 'dark' {
  const theme = useSettings((settings) => settings.theme)
  const [isSystemDark, setSystemDark] = useState(prefersDark)
  useEffect(() => onThemeChange(setSystemDark), [])
  return theme === 'system' ? (isSystemDark ? 'dark' : 'light') : theme
}
