import { List, ListRow } from '@/components/list-row'
import { Note } from '@/components/note'
import { useCopy } from '@/copy/use-copy'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import type { SignUpTarget } from '../form/sign-up-target'
import { Directions } from './directions'
import type { TicketFace } from './face'
import type { Answer } from './use-answer'

interface TicketActionsProps {
  readonly face: TicketFace
  readonly target: SignUpTarget
  readonly seats: number
  readonly answer: Answer
}

/** What can be done with a ticket besides showing it. */
export function TicketActions({ face, target, seats, answer }: TicketActionsProps) {
  const { errors, registration } = useCopy()
  const { ticket } = registration
  const { activity, venue } = target
  const isAhead = face.kind === 'valid' || face.kind === 'not-today' || face.kind === 'waiting'
  const isWaiting = face.kind === 'waiting'
  const question = isWaiting
    ? { title: ticket.leaveTitle, text: ticket.leaveText, yes: ticket.leaveYes, no: ticket.giveBackNo }
    : {
        title: ticket.giveBackTitle,
        text: ticket.giveBackText(seats),
        yes: ticket.giveBackYes,
        no: ticket.giveBackNo,
      }
  return (
    <>
      {answer.trouble && (
        <Note tone="danger" icon="triangle-alert" text={errors[answer.trouble.code](answer.trouble.facts)} />
      )}
      <List>
        {venue && (isAhead || face.kind === 'offered') && <Directions venue={venue} />}
        <ListRow icon="file-text" title={ticket.activity} onTap={() => goTo(routes.activity(activity.id))} />
        {isAhead && (
          <ListRow
            icon="circle-x"
            tone="danger"
            title={isWaiting ? ticket.giveUpWaiting : ticket.giveBack}
            onTap={() => {
              if (!answer.isBusy) void answer.giveBack(question, isWaiting ? ticket.left : ticket.givenBack)
            }}
          />
        )}
      </List>
    </>
  )
}
