import { Text, View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { messages as messagesTopic } from '@/copy/topics/messages'
import { useCopy, useWords } from '@/copy/use-copy'
import type { ProgrammeIndex } from '@/domain/programme'
import type { Instant } from '@/domain/time'
import { inChinese, pressable } from '@/platform/a11y'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { describe } from './describe'
import { faces } from './faces'
import type { Message } from './message'
import { MovedAnswer } from './moved-answer'
import { OtherSessions } from './other-sessions'
import css from './messages.module.scss'

interface MessageRowProps {
  readonly message: Message
  readonly index: ProgrammeIndex
  readonly now: Instant
  readonly isNew: boolean
  /** The session was moved, and nothing has been said to that yet. */
  readonly isAsking: boolean
}

/** One message; a tap opens the page of its registration. What can be answered is answered here. */
export function MessageRow({ message, index, now, isNew, isAsking }: MessageRowProps) {
  const { time, common } = useCopy()
  const words = useWords(messagesTopic)
  const { notice, registration, activity } = message
  const { icon, tone } = faces[notice.kind]
  const { headline, lines } = describe(message, words, time, index, now)
  const at = time.clock(notice.at)
  const label = common.spoken([...(isNew ? [words.unread] : []), headline, activity.title, ...lines, at])
  const { status } = registration
  const holding = status === 'waiting' || status === 'offered' ? status : 'confirmed'
  return (
    <View className={css.item}>
      <View className={css.row} {...pressable(() => goTo(routes.ticket(registration.id)), { label })}>
        <View className={`${css.tile ?? ''} tone-${tone}`}>
          <Icon name={icon} />
        </View>
        <View className={css.words}>
          <View className={css.head}>
            {isNew && <Text className={css.new}>{words.isNew}</Text>}
            <Text className={isNew ? css.strong : css.headline}>{headline}</Text>
            <Text className={css.at}>{at}</Text>
          </View>
          <Text className={css.title} {...inChinese}>
            {activity.title}
          </Text>
          {lines.map((line) => (
            <Text key={line} className={css.line}>
              {line}
            </Text>
          ))}
        </View>
      </View>
      {isAsking && <MovedAnswer message={message} holding={holding} />}
      {notice.kind === 'session-cancelled' && <OtherSessions message={message} index={index} now={now} />}
    </View>
  )
}
