import { Text, View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { List, ListRow } from '@/components/list-row'
import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useCopy, useWords } from '@/copy/use-copy'
import { seatsOf } from '@/domain/registration'
import type { Instant } from '@/domain/time'
import type { MyRegistration } from '@/state/registrations-store'
import { SessionCard } from '../form/session-card'
import type { SignUpTarget } from '../form/sign-up-target'
import { Countdown } from './countdown'
import type { FaceMark } from './face-mark'
import { LegNotes } from './leg-notes'
import css from './ticket.module.scss'

interface OfferProps {
  readonly mark: FaceMark
  readonly registration: MyRegistration
  readonly target: SignUpTarget
  readonly expiresAt: Instant
  /** Absent where nobody can stay away. */
  readonly onFewer?: () => void
}

/** Places that are kept: for how long, for whom, and whether there is time to get there. */
export function Offer({ mark, registration, target, expiresAt, onFewer }: OfferProps) {
  const { common } = useCopy()
  const words = useWords(ticketTopic)
  const seats = seatsOf(registration)
  const names = common.list(registration.attendees.map(({ name }) => name))
  return (
    <>
      <View className={css.offer}>
        <View className={`${css.turn ?? ''} tone-${mark.tone}`}>
          <Icon name={mark.icon} />
          {mark.label}
        </View>
        <Countdown madeAt={registration.offer?.madeAt ?? expiresAt} expiresAt={expiresAt} />
        <Text className={css.keeps}>{words.offerText}</Text>
      </View>
      <SessionCard target={target} />
      <List>
        <ListRow title={words.offerSeats(seats)} detail={names}>
          <View className={`${css.seats ?? ''} tone-success`}>
            <Icon name="circle-check-big" size="s" />
            {words.seatsKept(seats)}
          </View>
        </ListRow>
        {onFewer && <ListRow title={words.fewer} aside={words.fewerAfter.offered} onTap={onFewer} />}
      </List>
      <LegNotes registration={registration} target={target} />
    </>
  )
}
