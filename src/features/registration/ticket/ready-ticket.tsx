import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { DockSpace } from '@/components/dock'
import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useCopy, useWords } from '@/copy/use-copy'
import { questionFor } from '@/domain/question'
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
import { Brightened } from './admission'
import { markOf, waitingMark } from './face-mark'
import { FewerSheet } from './fewer-sheet'
import { mayTakeFewer } from './may-take-fewer'
import { MoveNote } from './move-note'
import { Offer } from './offer'
import { OfferDock } from './offer-dock'
import { OthersThatFit } from './others-that-fit'
import { PlaceCard } from './place-card'
import { StillComing } from './still-coming'
import { TicketActions } from './ticket-actions'
import { useAnswer } from './use-answer'
import { useFewerDetail } from './use-fewer-detail'
import { usePassedOn } from './use-passed-on'
import { useTicket } from './use-ticket'
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
  const [isChoosing, setIsChoosing] = useState(false)
  const { session, activity } = target
  const face = faceOf(registration, session, now)
  usePassedOn(registration, face)
  const isShown = hasCode(face)
  const code = useTicket(registration, target, isShown)
  const answer = useAnswer(registration.id)
  const giveBack = useRegistrations(({ giveBacks }) => giveBacks[registration.id])
  const seats = seatsOf(registration)
  const isGivingBack = giveBack === 'waiting'
  const asked = isGivingBack ? undefined : questionFor(registration, session, now)
  const fewer = isGivingBack ? undefined : mayTakeFewer(face, seats)
  const fewerDetail = useFewerDetail(fewer, registration, target)
  const onFewer = fewer && (() => setIsChoosing(true))
  const mark = isGivingBack ? waitingMark(copy) : markOf(face, words, copy)
  const again = publicState(session, counts.get(session.id), now)

  return (
    <>
      <View className={css.page}>
        {!isOver(face) && <MoveNote registration={registration} target={target} answer={answer} />}
        {asked?.kind === 'reconfirm' && (
          <StillComing
            startsAt={session.startsAt}
            until={asked.until}
            seats={seats}
            answer={answer}
            onFewer={onFewer}
          />
        )}
        {face.kind === 'offered' ? (
          <Offer
            mark={mark}
            registration={registration}
            target={target}
            expiresAt={face.expiresAt}
            onFewer={onFewer}
          />
        ) : (
          <PlaceCard face={face} mark={mark} code={code} registration={registration} target={target} />
        )}
        {isShown && code.kept && <Brightened />}
        {isOver(face) && face.kind !== 'ended' && (
          <Button
            label={
              again.kind === 'waiting-list'
                ? words.waitAgain
                : canSignUp(again)
                  ? words.again
                  : words.otherSessions
            }
            isBlock
            onTap={() => goTo(canSignUp(again) ? routes.signUp(session.id) : routes.activity(activity.id))}
          />
        )}
        <TicketActions
          registrationId={registration.id}
          giveBack={giveBack}
          face={face}
          target={target}
          seats={seats}
          answer={answer}
          fewer={onFewer && { detail: fewerDetail, onTap: onFewer }}
        />
        {face.kind === 'waiting' && <OthersThatFit registration={registration} target={target} />}
        {face.kind === 'offered' && !isGivingBack && (
          <>
            <DockSpace />
            <OfferDock seats={seats} answer={answer} />
          </>
        )}
      </View>
      {isChoosing && fewer && (
        <FewerSheet
          kind={fewer}
          attendees={registration.attendees}
          answer={answer}
          onClose={() => setIsChoosing(false)}
        />
      )}
    </>
  )
}
