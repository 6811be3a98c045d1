import { List, ListRow } from '@/components/list-row'
import { Note } from '@/components/note'
import { errors as errorsTopic } from '@/copy/topics/errors'
import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useWords } from '@/copy/use-copy'
import type { TicketFace } from '@/domain/ticket-face'
import type { GiveBack } from '@/state/registrations-store'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import type { SignUpTarget } from '../form/sign-up-target'
import { CalendarRow } from './calendar-row'
import { Directions } from './directions'
import { GiveBackNote } from './give-back-note'
import { GiveBackRow } from './give-back-row'
import type { Answer } from './use-answer'

interface TicketActionsProps {
  readonly registrationId: string
  /** What has become of giving it back without a network. */
  readonly giveBack: GiveBack | undefined
  readonly face: TicketFace
  readonly target: SignUpTarget
  readonly seats: number
  readonly answer: Answer
  /** Absent where nobody can stay away. */
  readonly fewer?: { readonly detail: string | undefined; readonly onTap: () => void }
}

/** What can be done with a ticket besides showing it. */
export function TicketActions(props: TicketActionsProps) {
  const { registrationId, giveBack, face, target, seats, answer, fewer } = props
  const words = useWords(ticketTopic)
  const errors = useWords(errorsTopic)
  const { activity, venue } = target
  const isAhead = face.kind === 'valid' || face.kind === 'not-today' || face.kind === 'waiting'
  const isGoing = isAhead && face.kind !== 'waiting'
  return (
    <>
      <GiveBackNote registrationId={registrationId} giveBack={giveBack} />
      {answer.trouble && (
        <Note tone="danger" icon="triangle-alert" text={errors[answer.trouble.code](answer.trouble.facts)} />
      )}
      <List>
        {venue && (isAhead || face.kind === 'offered') && <Directions venue={venue} />}
        {isGoing && <CalendarRow target={target} />}
        <ListRow icon="file-text" title={words.activity} onTap={() => goTo(routes.activity(activity.id))} />
        {isAhead && fewer && (
          <ListRow icon="users" title={words.fewer} detail={fewer.detail} onTap={fewer.onTap} />
        )}
        {isAhead && giveBack !== 'waiting' && (
          <GiveBackRow isWaiting={face.kind === 'waiting'} seats={seats} answer={answer} />
        )}
      </List>
    </>
  )
}
