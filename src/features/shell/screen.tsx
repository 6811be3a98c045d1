import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { useWording } from '@/copy/use-copy'
import type { TabName } from '@/routes'
import { useSettings } from '@/state/stores'
import { useBrowsing } from '@/state/use-browsing'
import { DemoStrip } from './demo-strip'
import { OldStrip } from './old-strip'
import { TopBar } from './top-bar'
import { usePageCaptions } from './use-page-captions'
import { usePageTheme } from './use-page-theme'
import css from './screen.module.scss'

interface ScreenProps {
  /** Which page of the tab bar it is: there is no way back from it. */
  readonly tab?: TabName
  /** Of a page that is no tab. */
  readonly title?: string
  /** What a browser calls the page, where that says more. */
  readonly windowTitle?: string
  /** The page about the demonstration says itself what the strip would say. */
  readonly isAboutDemo?: boolean
  /** Has something to put beside each other in a wide window. */
  readonly isWide?: boolean
}

/**
 * The root of every page: theme and 长辈版, the demonstration's clock, and what all browsing needs fetched. It stays empty
 * until there are words, rather than speak Chinese to somebody who chose English.
 */
export function Screen({
  tab,
  title = '',
  windowTitle,
  isAboutDemo = false,
  isWide,
  children,
}: PropsWithChildren<ScreenProps>) {
  const isElder = useSettings((settings) => settings.isElder)
  const theme = useSettings((settings) => settings.theme)
  useBrowsing()
  usePageTheme()
  usePageCaptions(tab, title, windowTitle)
  const { isAwaited } = useWording()
  return (
    <View className={`${css.screen ?? ''} theme-${theme}${isElder ? ' mode-elder' : ''}`}>
      {!isAwaited && (
        <>
          {tab ? <DemoStrip /> : <TopBar title={title} isAboutDemo={isAboutDemo} />}
          <OldStrip />
          <View className={isWide ? `${css.column ?? ''} ${css.wide ?? ''}` : css.column}>{children}</View>
        </>
      )}
    </View>
  )
}
