import { useMemo } from 'react'
import { useWording } from '@/copy/use-copy'
import { useCaptions } from '@/platform/captions'
import type { TabName } from '@/routes'

/** Has the host write the page's title and the words of the tab bar in the language of the page. */
export function usePageCaptions(tab: TabName | undefined, title: string): void {
  const { language, catalogue, isAwaited } = useWording()
  const { appName, tabs } = catalogue.common
  const shown = tab === undefined ? title : tab === 'home' ? appName : tabs[tab]
  const captions = useMemo(
    () => (isAwaited ? undefined : { language, title: shown, tabs: Object.values(tabs) }),
    [isAwaited, language, shown, tabs],
  )
  useCaptions(captions)
}
