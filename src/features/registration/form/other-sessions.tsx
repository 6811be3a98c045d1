import { Text, View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { List } from '@/components/list-row'
import { Provisional } from '@/components/provisional'
import { SignUpMark } from '@/components/sign-up-mark'
import { useCopy } from '@/copy/use-copy'
import { entriesOf, type Entry } from '@/domain/programme-query'
import { pressable } from '@/platform/a11y'
import { useQueryContext } from '@/state/use-query-context'
import { canSignUp } from './places'
import type { SignUpTarget } from './sign-up-target'
import css from './other-sessions.module.scss'

/** The other sessions of the activity that are still to come. */
export function useOtherSessions({ index, activity, session }: SignUpTarget): readonly Entry[] {
  const context = useQueryContext()
  return entriesOf(index, activity, context).filter(
    (entry) => entry.session && entry.session.id !== session.id && entry.session.endsAt > context.now,
  )
}

interface OtherSessionsProps {
  readonly entries: readonly Entry[]
  readonly onChoose: (sessionId: string) => void
}

/** Each with its state; only those that take people can be chosen. */
export function OtherSessions({ entries, onChoose }: OtherSessionsProps) {
  return (
    <List>
      {entries.map((entry) => (
        <OtherSession key={entry.session?.id} entry={entry} onChoose={onChoose} />
      ))}
    </List>
  )
}

interface OtherSessionProps {
  readonly entry: Entry
  readonly onChoose: (sessionId: string) => void
}

function OtherSession({ entry: { session, venue, state }, onChoose }: OtherSessionProps) {
  const { time, states, common } = useCopy()
  if (!session || !state) return null
  const when = time.when(session.startsAt, session.endsAt)
  const place = venue?.title ?? ''
  const mark = states.mark(state)
  const words = (
    <View className={css.words}>
      <View className={css.when}>
        <Text>{when}</Text>
        {session.provisional && <Provisional label={common.provisional} />}
      </View>
      <Text className={css.place}>{place}</Text>
      <SignUpMark kind={state.kind} label={mark} />
    </View>
  )
  if (!canSignUp(state)) return <View className={`${css.row ?? ''} ${css.off ?? ''}`}>{words}</View>
  const spokenWhen = session.provisional ? `${when} ${common.provisional}` : when
  const label = common.spoken([spokenWhen, place, mark])
  return (
    <View className={css.row} {...pressable(() => onChoose(session.id), { label })}>
      {words}
      <Icon name="chevron-right" size="s" />
    </View>
  )
}
