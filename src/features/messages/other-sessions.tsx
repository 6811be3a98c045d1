import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { messages as messagesTopic } from '@/copy/topics/messages'
import { useWords } from '@/copy/use-copy'
import type { ProgrammeIndex } from '@/domain/programme'
import type { Instant } from '@/domain/time'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import type { Message } from './message'
import css from './messages.module.scss'

interface OtherSessionsProps {
  readonly message: Message
  readonly index: ProgrammeIndex
  readonly now: Instant
}

/** The way on from a session that was called off: the activity's others. */
export function OtherSessions({ message: { activity, session }, index, now }: OtherSessionsProps) {
  const words = useWords(messagesTopic)
  const others = (index.sessionsOf.get(activity.id) ?? []).filter(
    ({ id, status, startsAt }) => id !== session.id && status === 'scheduled' && startsAt > now,
  )
  const label = words.others(others.length)
  return (
    <View className={css.answer}>
      <Button
        label={label}
        spoken={words.othersLabel(label, activity.title)}
        tone="secondary"
        isBlock
        onTap={() => goTo(routes.activity(activity.id, others[0]?.id))}
      />
    </View>
  )
}
