import { Text, View } from '@tarojs/components'
import { SignUpMark } from '@/components/sign-up-mark'
import { useCopy } from '@/copy/use-copy'
import type { Session } from '@/domain/session'
import type { SignUpState } from '@/domain/sign-up-state'
import { pressable } from '@/platform/a11y'
import css from './session-row.module.scss'

interface SessionRowProps {
  readonly session: Session
  readonly state: SignUpState
  /** Where the sessions are not all at one place. */
  readonly place: string | undefined
  readonly isChosen: boolean
  readonly onChoose: () => void
}

export function SessionRow({ session, state, place, isChosen, onChoose }: SessionRowProps) {
  const { time, states, common } = useCopy()
  const { startsAt, endsAt } = session
  const mark = states.mark(state)
  const label = common.spoken([time.when(startsAt, endsAt), ...(place ? [place] : []), mark])
  return (
    <View
      className={isChosen ? `${css.row ?? ''} ${css.on ?? ''}` : css.row}
      {...pressable(onChoose, { role: 'radio', label, checked: isChosen })}
    >
      <View className={isChosen ? `${css.radio ?? ''} ${css.filled ?? ''}` : css.radio} />
      <View className={css.words}>
        <Text className={css.hours}>{time.hours(startsAt, endsAt)}</Text>
        {place && <Text className={css.place}>{place}</Text>}
      </View>
      <SignUpMark className={css.mark} kind={state.kind} label={mark} />
    </View>
  )
}
