import { Text } from '@tarojs/components'
import { useCopy } from '@/copy/use-copy'
import css from './ticket.module.scss'

interface WaitingProps {
  readonly partiesAhead: number
  readonly names: readonly string[]
}

/** Where the party stands on the waiting list. */
export function Waiting({ partiesAhead, names }: WaitingProps) {
  const { registration } = useCopy()
  const { ticket } = registration
  return (
    <>
      <Text className={css.big}>{ticket.ahead(partiesAhead)}</Text>
      <Text className={css.quiet}>{ticket.people(registration.names(names), names.length)}</Text>
      <Text className={css.explain}>{ticket.waitingText}</Text>
    </>
  )
}
