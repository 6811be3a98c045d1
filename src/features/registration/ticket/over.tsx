import { Text } from '@tarojs/components'
import { useCopy } from '@/copy/use-copy'
import type { TicketFace } from './face'
import css from './ticket.module.scss'

interface OverProps {
  readonly face: TicketFace
  readonly names: readonly string[]
}

/** What became of a registration that admits nobody any more. */
export function Over({ face, names }: OverProps) {
  const { registration } = useCopy()
  const { ticket } = registration
  const words: Partial<Record<TicketFace['kind'], string>> = {
    cancelled: ticket.cancelledText,
    lapsed: ticket.lapsedText,
    'offer-over': ticket.offerOver,
    'session-cancelled': ticket.sessionCancelledText,
    ended: ticket.endedText,
  }
  return (
    <>
      <Text className={css.strong}>{words[face.kind]}</Text>
      <Text className={css.quiet}>{ticket.people(registration.names(names), names.length)}</Text>
    </>
  )
}
