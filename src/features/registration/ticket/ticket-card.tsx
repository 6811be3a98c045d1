import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { CategoryTag } from '@/components/category-tag'
import { Icon } from '@/components/icon'
import { Provisional } from '@/components/provisional'
import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useCopy, useWords } from '@/copy/use-copy'
import { dayOf, type Instant } from '@/domain/time'
import type { FaceMark } from './face-mark'
import css from './ticket-card.module.scss'

interface TicketCardProps {
  readonly mark: FaceMark
  readonly category?: { readonly hue: string; readonly title: string }
  readonly title: string
  readonly startsAt: Instant
  readonly endsAt: Instant
  readonly isProvisional?: boolean
  readonly place: string
  readonly district?: string
  /** The wrong day is what one has to see first. */
  readonly isDayLarge?: boolean
}

/** A ticket: what, when and where above the perforation, below it whatever its state gives. */
export function TicketCard(props: PropsWithChildren<TicketCardProps>) {
  const { mark, category, title, startsAt, endsAt, isProvisional, place, district, isDayLarge, children } =
    props
  const { time, common } = useCopy()
  const words = useWords(ticketTopic)
  return (
    <View className={css.ticket}>
      <View className={css.stub}>
        <View className={css.marks}>
          {category ? <CategoryTag hue={category.hue} title={category.title} isTag /> : <View />}
          <View className={`${css.mark ?? ''} tone-${mark.tone}`}>
            <Icon name={mark.icon} size="s" />
            {mark.label}
          </View>
        </View>
        <Text className={css.title}>{title}</Text>
        <View className={css.facts}>
          <View className={css.fact}>
            <Text className={css.label}>{words.when}</Text>
            <Text className={isDayLarge ? css.large : css.strong}>{time.day(dayOf(startsAt))}</Text>
            <View className={css.hours}>
              {time.hours(startsAt, endsAt)}
              {isProvisional && <Provisional label={common.provisional} />}
            </View>
          </View>
          {place !== '' && (
            <View className={css.where}>
              <Text className={css.label}>{words.where}</Text>
              <Text className={css.strong}>{place}</Text>
              {district && <Text className={css.label}>{district}</Text>}
            </View>
          )}
        </View>
      </View>
      <View className={css.tear} />
      <View className={css.body}>{children}</View>
    </View>
  )
}
