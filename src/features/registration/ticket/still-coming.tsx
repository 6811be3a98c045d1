import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useCopy, useWords } from '@/copy/use-copy'
import { dayOf, daysBetween, type Instant } from '@/domain/time'
import { a11y } from '@/platform/a11y'
import { useNow } from '@/state/use-now'
import type { Answer } from './use-answer'
import { useGiveBackQuestion } from './use-give-back-question'
import css from './still-coming.module.scss'

interface StillComingProps {
  readonly startsAt: Instant
  /** By when an answer is wanted. */
  readonly until: Instant
  readonly seats: number
  readonly answer: Answer
  readonly onFewer?: () => void
}

/** 明天还来吗? asked above everything else on the ticket, with the three answers there are. */
export function StillComing({ startsAt, until, seats, answer, onFewer }: StillComingProps) {
  const { time } = useCopy()
  const words = useWords(ticketTopic)
  const now = useNow()
  const { question, done } = useGiveBackQuestion(seats)
  const when = words.inDays(daysBetween(dayOf(now), dayOf(startsAt)))
  return (
    <Card>
      <View className={css.asking}>
        <Text className={css.question} {...a11y({ role: 'heading' })}>
          {words.stillComing(when)}
        </Text>
        <Text className={css.until}>{words.answerBy(time.past(until, dayOf(now)))}</Text>
        <Button label={words.coming(seats)} isBlock isBusy={answer.isBusy} onTap={() => void answer.come()} />
        {onFewer && <Button label={words.fewer} tone="secondary" isBlock onTap={onFewer} />}
        <Button
          label={words.notComing}
          tone="danger"
          isBlock
          isDisabled={answer.isBusy}
          onTap={() => void answer.giveBack(question, done)}
        />
      </View>
    </Card>
  )
}
