import { useEffect } from 'react'
import { setBars } from '@/platform/system'
import { useSettings } from '@/state/stores'
import { useShownTheme } from '@/state/use-shown-theme'
import { tabBarColours, windowColours } from '@/styles/tokens'
import { markRoot } from './page-theme'

/** Gives what the host draws around the page the colours of the page. */
export function usePageTheme(): void {
  const shown = useShownTheme()
  const isElder = useSettings((settings) => settings.isElder)
  useEffect(() => {
    setBars({ window: windowColours[shown], tabBar: tabBarColours[shown] })
    markRoot(shown, isElder)
  }, [shown, isElder])
}
