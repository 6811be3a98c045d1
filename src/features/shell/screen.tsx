import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { useSettings } from '@/state/stores'
import { useBrowsing } from '@/state/use-browsing'
import { DemoStrip } from './demo-strip'
import { OldStrip } from './old-strip'
import { TopBar } from './top-bar'
import { usePageTheme } from './use-page-theme'
import css from './screen.module.scss'

interface ScreenProps {
  /** A page of the tab bar: there is no way back from it. */
  readonly tab?: boolean
  /** Two columns wide where there is room. */
  readonly wide?: boolean
  /** For the bar that a browser does not have. */
  readonly title?: string
  /** The page about the demonstration says itself what the strip would say. */
  readonly isAboutDemo?: boolean
}

/** The root of every page: theme and 长辈版, the demonstration's clock, and what all browsing needs fetched. */
export function Screen({ tab, wide, title = '', isAboutDemo, children }: PropsWithChildren<ScreenProps>) {
  const isElder = useSettings((settings) => settings.isElder)
  const theme = useSettings((settings) => settings.theme)
  useBrowsing()
  usePageTheme()
  return (
    <View className={`${css.screen ?? ''} theme-${theme}${isElder ? ' mode-elder' : ''}`}>
      {!tab && <TopBar title={title} />}
      {!isAboutDemo && <DemoStrip />}
      <OldStrip />
      <View className={wide ? `${css.column ?? ''} ${css.wide ?? ''}` : css.column}>{children}</View>
    </View>
  )
}
