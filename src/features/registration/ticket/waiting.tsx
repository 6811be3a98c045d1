import { Text } from '@tarojs/components'
import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useCopy, useWords } from '@/copy/use-copy'
import css from './ticket.module.scss'

interface WaitingProps {
  readonly partiesAhead: number
  readonly names: readonly string[]
}

/** Where the party stands on the waiting list. */
export function Waiting({ partiesAhead, names }: WaitingProps) {
  const { common } = useCopy()
  const words = useWords(ticketTopic)
  return (
    <>
      <Text className={css.big}>{words.ahead(partiesAhead)}</Text>
      <Text className={css.quiet}>{words.people(common.list(names), names.length)}</Text>
      <Text className={css.explain}>{words.waitingText}</Text>
    </>
  )
}
