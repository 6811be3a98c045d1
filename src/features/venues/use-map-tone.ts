import { useMemo } from 'react'
import type { MapTone } from '@/platform/venue-map'
import { useShownTheme } from '@/state/use-shown-theme'
import { colours } from '@/styles/tokens'

/** The map's colours as the page is now drawn. */
export function useMapTone(): { readonly theme: 'light' | 'dark'; readonly tone: MapTone } {
  const theme = useShownTheme()
  const tone = useMemo(() => {
    const { surface, surfaceRaised, lineStrong, text, onCategory } = colours[theme]
    return { ground: surface, land: surfaceRaised, line: lineStrong, text, onMarker: onCategory }
  }, [theme])
  return { theme, tone }
}
