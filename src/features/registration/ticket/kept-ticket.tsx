import { View } from '@tarojs/components'
import { List } from '@/components/list-row'
import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useCopy, useWords } from '@/copy/use-copy'
import type { TicketFace } from '@/domain/ticket-face'
import { dayOf } from '@/domain/time'
import type { KeptTicket } from '@/state/ticket-store'
import { useRegistrations } from '@/state/stores'
import { useNow } from '@/state/use-now'
import { Brightened } from './admission'
import { Codes } from './codes'
import { markOf, waitingMark } from './face-mark'
import { GiveBackNote } from './give-back-note'
import { GiveBackRow } from './give-back-row'
import { TicketCard } from './ticket-card'
import { useAnswer } from './use-answer'
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
  const id = ticket.registrationId
  const giveBack = useRegistrations(({ giveBacks }) => giveBacks[id])
  const answer = useAnswer(id)
  const isToday = dayOf(now) === dayOf(startsAt)
  const face: TicketFace = { kind: isToday ? 'valid' : 'not-today' }
  return (
    <View className={css.page}>
      <TicketCard
        mark={giveBack === 'waiting' ? waitingMark(copy) : markOf(face, words, copy)}
        title={title}
        startsAt={startsAt}
        endsAt={endsAt}
        place={place}
        isDayLarge={!isToday}
      >
        <Codes ticket={ticket} names={names} />
      </TicketCard>
      <Brightened isOffline={isOffline} />
      <GiveBackNote registrationId={id} giveBack={giveBack} />
      {isOffline && giveBack === undefined && (
        <List>
          <GiveBackRow isWaiting={false} seats={names.length} answer={answer} />
        </List>
      )}
    </View>
  )
}
