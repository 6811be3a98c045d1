import { View } from '@tarojs/components'
import { a11y } from '@/platform/a11y'
import css from './index.module.scss'

interface SkeletonCardsProps {
  readonly count: number
  readonly label: string
}

/** The shape of cards that are on their way. It does not shimmer. */
export function SkeletonCards({ count, label }: SkeletonCardsProps) {
  return (
    <View className={css.cards} {...a11y({ role: 'status', label })}>
      {Array.from({ length: count }, (_, index) => (
        <View key={index} className={css.card}>
          <View className={css.cover} />
          <View className={css.lines}>
            <View className={css.long} />
            <View className={css.line} />
            <View className={css.line} />
            <View className={css.short} />
          </View>
        </View>
      ))}
    </View>
  )
}
