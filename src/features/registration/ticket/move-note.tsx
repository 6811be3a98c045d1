import { Text } from '@tarojs/components'
import { Note } from '@/components/note'
import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useCopy, useWords } from '@/copy/use-copy'
import { isOtherPlace, isOtherTime, type Slot } from '@/domain/session'
import type { MyRegistration } from '@/state/registrations-store'
import type { SignUpTarget } from '../form/sign-up-target'
import type { Answer } from './use-answer'
import { useGiveBackQuestion } from './use-give-back-question'
import { useMove } from './use-move'

interface MoveNoteProps {
  readonly registration: MyRegistration
  readonly target: SignUpTarget
  readonly answer: Answer
}

/** The host has moved the session: what it was, what it is, and whether they still can. */
export function MoveNote({ registration, target: { index, session }, answer }: MoveNoteProps) {
  const { time, common } = useCopy()
  const words = useWords(ticketTopic)
  const { question, done } = useGiveBackQuestion(
    registration.attendees.length,
    registration.status === 'waiting',
  )
  const seen = useMove(registration, session)
  if (!seen) return null
  const { move, agree } = seen
  const isTime = move !== undefined && isOtherTime(move)
  const isPlace = move !== undefined && isOtherPlace(move)
  const title = isTime && isPlace ? words.movedBoth : isPlace ? words.movedPlace : words.movedTime
  const slot = ({ startsAt, endsAt, venueId }: Slot) =>
    common.inline([
      ...(isTime || !isPlace ? [time.when(startsAt, endsAt)] : []),
      ...(isPlace ? [index.venue.get(venueId)?.title ?? ''] : []),
    ])
  return (
    <Note
      tone="warning"
      icon="calendar-clock"
      title={title}
      actions={[
        { label: words.movedKeep, onTap: agree },
        { label: words.movedGiveBack, onTap: () => void answer.giveBack(question, done) },
      ]}
    >
      {move ? (
        <>
          <Text>{words.movedFrom(slot(move.from))}</Text>
          <Text>{words.movedTo(slot(move.to))}</Text>
        </>
      ) : (
        <Text>{words.movedSince}</Text>
      )}
    </Note>
  )
}
