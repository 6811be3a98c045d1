import { View } from '@tarojs/components'
import { Empty } from '@/components/empty'
import { Failed } from '@/components/failed'
import { List } from '@/components/list-row'
import { Note } from '@/components/note'
import { Section } from '@/components/section'
import { SkeletonCards } from '@/components/skeleton-cards'
import { messages as messagesTopic } from '@/copy/topics/messages'
import { useCopy, useFailure, useWords } from '@/copy/use-copy'
import type { ErrorCode } from '@/domain/errors'
import { dayOf } from '@/domain/time'
import { switchTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { valueOf } from '@/state/resource'
import { useProgramme } from '@/state/stores'
import { useNow } from '@/state/use-now'
import { asksToKeep, messagesByDay, type Message } from './message'
import { MessageRow } from './message-row'
import { useMessages, useReading } from './use-messages'
import css from './messages.module.scss'

/** 消息: what happened to my registrations, and what it is time for, the newest first. */
export function MessageCentre() {
  const { common } = useCopy()
  const words = useWords(messagesTopic)
  const messages = useMessages()
  if (messages.status === 'loading') return <SkeletonCards count={4} label={common.loading} />
  if (messages.status === 'failed') return <NotLoaded code={messages.code} onRetry={messages.retry} />
  const { failure, retry } = messages
  return (
    <View className={css.centre}>
      {failure && (
        <Note
          tone="warning"
          icon="wifi-off"
          text={failure === 'offline' ? words.oldOffline : words.old}
          actions={[{ label: common.retry, onTap: retry }]}
        />
      )}
      <Days messages={messages.messages} />
    </View>
  )
}

function NotLoaded({ code, onRetry }: { readonly code: ErrorCode; readonly onRetry: () => void }) {
  return <Failed {...useFailure(code)} onRetry={onRetry} />
}

function Days({ messages }: { readonly messages: readonly Message[] }) {
  const { time } = useCopy()
  const words = useWords(messagesTopic)
  const index = useProgramme(({ programme }) => valueOf(programme)?.index)
  const now = useNow()
  const seenNew = useReading(messages)
  if (messages.length === 0 || !index)
    return (
      <Empty
        icon="bell-ring"
        title={words.none}
        text={words.noneText}
        actions={[{ label: words.toActivities, onTap: () => switchTo(routes.activities()) }]}
      />
    )
  return (
    <>
      {messagesByDay(messages).map(({ day, messages: ofDay }) => (
        <Section key={day} title={time.dayHeading(day, dayOf(now))}>
          <List>
            {ofDay.map((message) => (
              <MessageRow
                key={message.notice.id}
                message={message}
                index={index}
                now={now}
                isNew={!message.notice.isRead || seenNew.has(message.notice.id)}
                isAsking={asksToKeep(message, messages, now)}
              />
            ))}
          </List>
        </Section>
      ))}
    </>
  )
}
