import { useMemo } from 'react'
import { useWording } from '@/copy/use-copy'
import { useCaptions, type PageCaptions } from '@/platform/captions'
import type { TabName } from '@/routes'

/** Has the host write the page's titles and the words of the tab bar in the language of the page. */
export function usePageCaptions(tab: TabName | undefined, title: string, windowTitle?: string): void {
  const { language, catalogue, isAwaited } = useWording()
  const { appName, tabs } = catalogue.common
  const shown = tab === undefined ? title : tab === 'home' ? appName : tabs[tab]
  const captions = useMemo<PageCaptions | undefined>(() => {
    if (isAwaited) return undefined
    const bar = { language, appName, tabs: Object.values(tabs), title: shown }
    return windowTitle === undefined ? bar : { ...bar, windowTitle }
  }, [isAwaited, language, appName, tabs, shown, windowTitle])
  useCaptions(captions)
}
