import { Image, Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useCopy } from '@/copy/use-copy'
import type { Edition } from '@/domain/edition'
import { dayOf } from '@/domain/time'
import { a11y, inChinese } from '@/platform/a11y'
import { useSettings } from '@/state/stores'
import { useNow } from '@/state/use-now'
import { HOME_PICTURE } from '@/styles/pictures'
import { editionMoment } from './days'
import css from './hero.module.scss'

interface HeroProps {
  readonly edition: Edition
  /** The days to choose from; their room is kept until they come. */
  readonly children?: ReactNode
}

/** The edition's title, theme and days; in 长辈版 what day it is. */
export function Hero({ edition, children }: HeroProps) {
  const { browse, time } = useCopy()
  const { home } = browse
  const isElder = useSettings((settings) => settings.isElder)
  const today = dayOf(useNow())
  const moment = editionMoment(edition.period, today)
  const count =
    moment.kind === 'before'
      ? home.daysUntil(moment.days)
      : moment.kind === 'during'
        ? home.dayNumber(moment.day, moment.of)
        : undefined
  const lines = isElder ? [home.hello, time.day(today)] : edition.theme.split(' ')
  return (
    <View className={css.hero}>
      {!isElder && (
        <Image className={css.picture} src={HOME_PICTURE} mode="aspectFill" {...a11y({ hidden: true })} />
      )}
      <Text className={css.title}>{edition.title}</Text>
      <View className={css.theme} {...inChinese} {...a11y({ role: 'heading', label: lines.join(' ') })}>
        {lines.map((line) => (
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
      {!isElder && moment.kind !== 'after' && <View className={css.ribbon}>{children}</View>}
    </View>
  )
}
