import { Text, View } from '@tarojs/components'
import { memo, type ReactNode } from 'react'
import { CategoryTag } from '@/components/category-tag'
import { Cover } from '@/components/cover'
import { Provisional } from '@/components/provisional'
import { SignUpMark } from '@/components/sign-up-mark'
import { Title } from '@/components/title'
import { useCopy } from '@/copy/use-copy'
import { pressable } from '@/platform/a11y'
import css from './activity-card.module.scss'
import type { CardWords } from './describe-entry'

interface ActivityCardProps extends CardWords {
  readonly isElder: boolean
  /** It was opened last. */
  readonly isOpened?: boolean
  /** The title with what was searched for marked; keep the function the same from render to render. */
  readonly marked?: (title: string) => ReactNode
  readonly onOpen: (activityId: string, sessionId: string | undefined) => void
}

/** What, when, where and how far, can I still come. The whole card is one control that says the four. */
export const ActivityCard = memo(function ActivityCard(props: ActivityCardProps) {
  const { title, when, provisional, where, distance, kind, mark, category, hue, isElder, isOpened } = props
  const { common } = useCopy()
  const spoken = [title, provisional ? `${when} ${provisional}` : when, where, distance, mark, category]
  const label = common.spoken(spoken.filter((part) => part !== undefined))
  // One grid and no wrappers: a list holds many of these, and WeChat counts nodes.
  return (
    <View
      className={[css.card, isElder && css.elder, isOpened && css.opened].filter(Boolean).join(' ')}
      {...pressable(() => props.onOpen(props.activityId, props.sessionId), { label })}
    >
      {!isElder && <Cover className={css.cover} src={props.cover} />}
      {props.marked ? (
        <Text className={css.title}>{props.marked(title)}</Text>
      ) : (
        <Title className={css.title} text={props.shownTitle} />
      )}
      <View className={css.when}>
        {when}
        {provisional && <Provisional label={provisional} />}
      </View>
      <Where where={where} distance={distance} />
      {kind ? (
        <SignUpMark kind={kind} label={mark} isTag={isElder} className={css.mark} />
      ) : (
        <Text className={`${css.mark ?? ''} ${css.none ?? ''}`}>{mark}</Text>
      )}
      <CategoryTag className={css.category} hue={hue} title={category} />
    </View>
  )
})

function Where({ where, distance }: Pick<CardWords, 'where' | 'distance'>) {
  if (distance === undefined) {
    return <Text className={css.where}>{where}</Text>
  }
  return (
    <View className={css.far}>
      <Text className={css.place}>{where}</Text>
      <Text className={css.distance}>{distance}</Text>
    </View>
  )
}
