import { Image, Text, View } from '@tarojs/components'
import { useCopy } from '@/copy/use-copy'
import type { Edition } from '@/domain/edition'
import { dayOf } from '@/domain/time'
import { a11y, inChinese } from '@/platform/a11y'
import { useSettings } from '@/state/stores'
import { useNow } from '@/state/use-now'
import { editionMoment } from './days'
import { HOME_PICTURE } from '@/styles/pictures'
import css from './hero.module.scss'

/** The edition's title, theme and days. */
export function Hero({ edition }: { readonly edition: Edition }) {
  const { home } = useCopy().browse
  const isElder = useSettings((settings) => settings.isElder)
  const moment = editionMoment(edition.period, dayOf(useNow()))
  const count =
    moment.kind === 'before'
      ? home.daysUntil(moment.days)
      : moment.kind === 'during'
        ? home.dayNumber(moment.day)
        : undefined
  return (
    <View className={css.hero}>
      {!isElder && (
        <Image className={css.picture} src={HOME_PICTURE} mode="aspectFill" {...a11y({ hidden: true })} />
      )}
      <Text className={css.title}>{edition.title}</Text>
      <View className={css.theme} {...inChinese} {...a11y({ role: 'heading', label: edition.theme })}>
        {edition.theme.split(' ').map((line) => (
          <Text key={line} className={css.line}>
            {line}
          </Text>
        ))}
      </View>
      <View className={css.days}>
        <Text className={css.period}>{edition.period.text}</Text>
        {count ? (
          <Text className={css.count}>
            {count.before}
            <Text className={css.figure}>{` ${count.figure} `}</Text>
            {count.after}
          </Text>
        ) : (
          <Text className={css.count}>{home.over}</Text>
        )}
      </View>
    </View>
  )
}
