import { Text } from '@tarojs/components'
import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useCopy, useWords } from '@/copy/use-copy'
import type { TicketFace } from '@/domain/ticket-face'
import css from './ticket.module.scss'

interface OverProps {
  readonly face: TicketFace
  readonly names: readonly string[]
}

/** What became of a registration that admits nobody any more. */
export function Over({ face, names }: OverProps) {
  const { common } = useCopy()
  const words = useWords(ticketTopic)
  const became: Partial<Record<TicketFace['kind'], string>> = {
    cancelled: words.cancelledText,
    lapsed: words.lapsedText,
    'reconfirm-lapsed': words.reconfirmLapsedText,
    'offer-over': words.offerOver,
    'session-cancelled': words.sessionCancelledText,
    ended: words.endedText,
  }
  return (
    <>
      <Text className={css.strong}>{became[face.kind]}</Text>
      <Text className={css.quiet}>{words.people(common.list(names), names.length)}</Text>
    </>
  )
}
