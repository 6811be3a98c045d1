import { Text, View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useWords } from '@/copy/use-copy'
import { districtBeside } from '@/domain/programme'
import { reconfirmationOf } from '@/domain/reconfirm'
import { hasCode, isOver, type TicketFace } from '@/domain/ticket-face'
import type { MyRegistration } from '@/state/registrations-store'
import type { SignUpTarget } from '../form/sign-up-target'
import { Admission } from './admission'
import type { FaceMark } from './face-mark'
import { Over } from './over'
import { TicketCard } from './ticket-card'
import type { TicketCode } from './use-ticket'
import { Waiting } from './waiting'
import css from './ticket.module.scss'

interface PlaceCardProps {
  readonly face: TicketFace
  readonly mark: FaceMark
  readonly code: TicketCode
  readonly registration: MyRegistration
  readonly target: SignUpTarget
}

/** The card of a place, of one that is waited for, or of one that is no more. */
export function PlaceCard({ face, mark, code, registration, target }: PlaceCardProps) {
  const words = useWords(ticketTopic)
  const { index, session, activity, venue } = target
  const category = index.category.get(activity.categoryId)
  const isUsed = face.kind === 'checked-in'
  const hasSaid = registration.reconfirmedAt !== undefined && reconfirmationOf(session) !== undefined
  return (
    <TicketCard
      mark={mark}
      category={category && { hue: category.hue, title: category.title }}
      title={activity.title}
      startsAt={session.startsAt}
      endsAt={session.endsAt}
      isProvisional={session.provisional}
      place={venue?.title ?? ''}
      district={districtBeside(index, venue)}
      isDayLarge={face.kind === 'not-today'}
    >
      {hasCode(face) && <Admission code={code} stamp={isUsed ? mark.label : undefined} />}
      {hasCode(face) && !isUsed && hasSaid && (
        <View className={`${css.said ?? ''} tone-success`}>
          <Icon name="circle-check-big" size="s" />
          <Text>{words.comingSaid}</Text>
        </View>
      )}
      {face.kind === 'waiting' && <Waiting registration={registration} target={target} />}
      {isOver(face) && <Over face={face} names={registration.attendees.map(({ name }) => name)} />}
    </TicketCard>
  )
}
