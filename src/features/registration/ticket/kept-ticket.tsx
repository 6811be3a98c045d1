import { View } from '@tarojs/components'
import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useCopy, useWords } from '@/copy/use-copy'
import { dayOf } from '@/domain/time'
import type { KeptTicket } from '@/state/ticket-store'
import { useNow } from '@/state/use-now'
import { Brightened } from './admission'
import { Code } from './code'
import type { TicketFace } from './face'
import { markOf } from './face-mark'
import { TicketCard } from './ticket-card'
import css from './ticket.module.scss'

interface KeptTicketViewProps {
  readonly kept: KeptTicket
  readonly isOffline: boolean
}

/** The ticket as the phone remembers it: enough for the door. */
export function KeptTicketView({ kept, isOffline }: KeptTicketViewProps) {
  const copy = useCopy()
  const words = useWords(ticketTopic)
  const now = useNow()
  const { ticket, title, place, startsAt, endsAt, names } = kept
  const isToday = dayOf(now) === dayOf(startsAt)
  const face: TicketFace = { kind: isToday ? 'valid' : 'not-today' }
  return (
    <View className={css.page}>
      <TicketCard
        mark={markOf(face, words, copy)}
        title={title}
        startsAt={startsAt}
        endsAt={endsAt}
        place={place}
        isDayLarge={!isToday}
      >
        <Code ticket={ticket} names={names} />
      </TicketCard>
      <Brightened isOffline={isOffline} />
    </View>
  )
}
