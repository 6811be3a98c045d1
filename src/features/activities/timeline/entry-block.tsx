import { Text, View } from '@tarojs/components'
import { memo } from 'react'
import { Provisional } from '@/components/provisional'
import { SignUpMark, type SignUpKind } from '@/components/sign-up-mark'
import { pressable } from '@/platform/a11y'
import type { BlockWords } from './describe-block'
import css from './entry-block.module.scss'

interface EntryBlockProps extends BlockWords {
  /** Its place in the grid of the day, which says when it is; without one it is a row of a list and says so itself. */
  readonly gridArea?: string
  /** Beside others: there is room for little. */
  readonly isNarrow?: boolean
  readonly onOpen: (activityId: string, sessionId: string | undefined) => void
}

const looks: Readonly<Partial<Record<SignUpKind, 'mine' | 'gone'>>> = {
  confirmed: 'mine',
  waiting: 'mine',
  offered: 'mine',
  'checked-in': 'mine',
  full: 'gone',
  closed: 'gone',
  ended: 'gone',
  cancelled: 'gone',
}

/** One session of the day: what, where, can I still come. The whole block is one control that also says when. */
export const EntryBlock = memo(function EntryBlock(props: EntryBlockProps) {
  const { title, hours, provisional, kind, mark, hue, spoken, gridArea, isNarrow } = props
  const look = kind && looks[kind]
  const className = [
    css.block,
    gridArea ? css.placed : css.row,
    look && css[look],
    isNarrow && css.narrow,
    `hue-${hue}`,
  ]
  const style = gridArea ? { style: { gridArea } } : {}
  return (
    <View
      className={className.filter(Boolean).join(' ')}
      {...style}
      {...pressable(() => props.onOpen(props.activityId, props.sessionId), { label: spoken })}
    >
      <Text className={css.title}>{title}</Text>
      {!gridArea && (
        <View className={css.when}>
          {hours}
          {provisional && <Provisional label={provisional} />}
        </View>
      )}
      <Where where={isNarrow ? props.area : props.where} distance={props.distance} />
      <View className={css.foot}>
        {kind ? <SignUpMark className={css.mark} kind={kind} label={mark} /> : mark}
        {gridArea && provisional && <Provisional label={provisional} />}
      </View>
    </View>
  )
})

function Where({ where, distance }: Pick<BlockWords, 'where' | 'distance'>) {
  if (distance === undefined) return <Text className={css.fact}>{where}</Text>
  return (
    <View className={css.far}>
      <Text className={css.fact}>{where}</Text>
      <Text className={css.distance}>{distance}</Text>
    </View>
  )
}
