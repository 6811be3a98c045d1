import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useSettings } from '@/state/stores'
import css from './columns.module.scss'

interface ColumnsProps {
  readonly next: ReactNode
  /** 长辈版 only; its room is kept until it comes. */
  readonly ways: ReactNode
  readonly main: ReactNode
  readonly side: ReactNode
  /** Below both on a phone, below `main` where there are two columns. */
  readonly more: ReactNode
  readonly foot: ReactNode
}

/** One column on a phone; two where they have room. */
export function Columns({ next, ways, main, side, more, foot }: ColumnsProps) {
  const isElder = useSettings((settings) => settings.isElder)
  return (
    <View className={css.columns}>
      <View className={css.main}>
        {next}
        {isElder && <View className={css.ways}>{ways}</View>}
        {main}
      </View>
      <View className={css.side}>{side}</View>
      <View className={css.more}>{more}</View>
      <View className={css.foot}>{foot}</View>
    </View>
  )
}
