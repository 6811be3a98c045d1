import { ListRow } from '@/components/list-row'
import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useWords } from '@/copy/use-copy'
import type { Answer } from './use-answer'
import { useGiveBackQuestion } from './use-give-back-question'

interface GiveBackRowProps {
  /** A place on the waiting list is given up in other words. */
  readonly isWaiting: boolean
  readonly seats: number
  readonly answer: Answer
}

/** Asks whether to give the registration back, and does. */
export function GiveBackRow({ isWaiting, seats, answer }: GiveBackRowProps) {
  const words = useWords(ticketTopic)
  const { question, done } = useGiveBackQuestion(seats, isWaiting)
  return (
    <ListRow
      icon="circle-x"
      tone="danger"
      title={isWaiting ? words.giveUpWaiting : words.giveBack}
      onTap={() => {
        if (!answer.isBusy) void answer.giveBack(question, done)
      }}
    />
  )
}
