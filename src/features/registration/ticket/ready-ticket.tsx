import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { DockSpace } from '@/components/dock'
import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useCopy, useWords } from '@/copy/use-copy'
import { districtBeside } from '@/domain/programme'
import { seatsOf } from '@/domain/registration'
import { publicState } from '@/domain/sign-up-state'
import { faceOf, hasCode, isOver } from '@/domain/ticket-face'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import type { MyRegistration } from '@/state/registrations-store'
import { useRegistrations } from '@/state/stores'
import { useQueryContext } from '@/state/use-query-context'
import { canSignUp } from '../form/places'
import type { SignUpTarget } from '../form/sign-up-target'
import { Admission, Brightened } from './admission'
import { markOf, waitingMark } from './face-mark'
import { Offer } from './offer'
import { OfferDock } from './offer-dock'
import { Over } from './over'
import { TicketActions } from './ticket-actions'
import { TicketCard } from './ticket-card'
import { useAnswer } from './use-answer'
import { useTicket } from './use-ticket'
import { Waiting } from './waiting'
import css from './ticket.module.scss'

interface ReadyTicketProps {
  readonly registration: MyRegistration
  readonly target: SignUpTarget
}

/** A registration in whatever state it is. */
export function ReadyTicket({ registration, target }: ReadyTicketProps) {
  const copy = useCopy()
  const words = useWords(ticketTopic)
  const { counts, now } = useQueryContext()
  const { index, session, activity, venue } = target
  const face = faceOf(registration, session, now)
  const isShown = hasCode(face)
  const code = useTicket(registration, target, isShown)
  const answer = useAnswer(registration.id)
  const giveBack = useRegistrations(({ giveBacks }) => giveBacks[registration.id])
  const names = registration.attendees.map(({ name }) => name)
  const seats = seatsOf(registration)
  const category = index.category.get(activity.categoryId)
  const district = districtBeside(index, venue)
  const canAgain = canSignUp(publicState(session, counts.get(session.id), now))

  return (
    <View className={css.page}>
      <TicketCard
        mark={giveBack === 'waiting' ? waitingMark(copy) : markOf(face, words, copy)}
        category={category && { hue: category.hue, title: category.title }}
        title={activity.title}
        startsAt={session.startsAt}
        endsAt={session.endsAt}
        isProvisional={session.provisional}
        place={venue?.title ?? ''}
        district={district}
        isDayLarge={face.kind === 'not-today'}
      >
        {isShown && <Admission code={code} names={names} isFaint={face.kind === 'checked-in'} />}
        {face.kind === 'waiting' && <Waiting partiesAhead={face.partiesAhead} names={names} />}
        {face.kind === 'offered' && (
          <Offer madeAt={registration.offer?.madeAt ?? now} expiresAt={face.expiresAt} names={names} />
        )}
        {isOver(face) && <Over face={face} names={names} />}
      </TicketCard>
      {isShown && code.ticket && <Brightened />}
      {isOver(face) && face.kind !== 'ended' && (
        <Button
          label={canAgain ? words.again : words.otherSessions}
          isBlock
          onTap={() => goTo(canAgain ? routes.signUp(session.id) : routes.activity(activity.id))}
        />
      )}
      <TicketActions
        registrationId={registration.id}
        giveBack={giveBack}
        face={face}
        target={target}
        seats={seats}
        answer={answer}
      />
      {face.kind === 'offered' && giveBack !== 'waiting' && (
        <>
          <DockSpace />
          <OfferDock seats={seats} answer={answer} />
        </>
      )}
    </View>
  )
}
