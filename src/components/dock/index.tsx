import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import css from './index.module.scss'

/** The bar at the bottom with the one thing to do here. */
export function Dock({ children }: PropsWithChildren) {
  return (
    <View className={css.dock}>
      <View className={css.row}>{children}</View>
    </View>
  )
}

/** Keeps the end of the page above the dock. */
export function DockSpace() {
  return <View className={css.space} />
}
