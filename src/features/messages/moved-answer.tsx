import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Note } from '@/components/note'
import { messages as messagesTopic } from '@/copy/topics/messages'
import { useWords } from '@/copy/use-copy'
import { useSessionMarks } from '@/state/session-marks-store'
import { useRegistrations } from '@/state/stores'
import { revisionOf, type Message } from './message'
import { useKeeping, type Holding } from './use-keeping'
import css from './messages.module.scss'

interface MovedAnswerProps {
  readonly message: Message
  readonly holding: Holding
}

/** 保留 or 退还名额, one tap each; afterwards what was answered. */
export function MovedAnswer({ message, holding }: MovedAnswerProps) {
  const { registration, session, activity } = message
  const words = useWords(messagesTopic)
  const agreedTo = useSessionMarks(({ marks }) => marks[session.id]?.agreedTo ?? 0)
  const isKept = agreedTo >= revisionOf(message)
  const isWaiting = useRegistrations(({ giveBacks }) => giveBacks[registration.id] === 'waiting')
  const { isBusy, trouble, keep, giveUp } = useKeeping(message, holding)
  if (isWaiting) return <Text className={css.answered}>{words.gaveUpLater}</Text>
  if (isKept) return <Text className={css.answered}>{words.kept}</Text>
  const leave = words.giveUp[holding]
  return (
    <View className={css.answer}>
      {trouble && <Note tone="danger" icon="triangle-alert" text={trouble} />}
      <View className={css.choices}>
        <View className={css.choice}>
          <Button
            label={words.keep}
            spoken={words.keepLabel(activity.title)}
            tone="soft"
            isBlock
            isBusy={isBusy}
            onTap={() => void keep()}
          />
        </View>
        <View className={css.choice}>
          <Button
            label={leave}
            spoken={words.giveUpLabel(leave, activity.title)}
            tone="secondary"
            isBlock
            isBusy={isBusy}
            onTap={() => void giveUp()}
          />
        </View>
      </View>
    </View>
  )
}
