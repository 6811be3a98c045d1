import { Note } from '@/components/note'
import { signUp } from '@/copy/topics/sign-up'
import { useCopy, useWords } from '@/copy/use-copy'
import type { Session } from '@/domain/session'
import type { ClashWarning } from './clash-warnings'
import css from './clash-note.module.scss'

interface ClashNoteProps {
  readonly warning: ClashWarning
  /** Where the whole party would have room and time. */
  readonly alternative: Session | undefined
  readonly seats: number
  readonly onChangeSession: (sessionId: string) => void
}

/** A warning, not a wall: whoever goes on with the form has decided. */
export function ClashNote({ warning, alternative, seats, onChangeSession }: ClashNoteProps) {
  const { time, common } = useCopy()
  const words = useWords(signUp)
  const { clash, session, title, names } = warning
  const when = time.when(session.startsAt, session.endsAt)
  const isOverlap = clash.kind === 'overlap'
  const gap = isOverlap ? '' : words.gap(clash.gapMinutes, clash.travel.mode, clash.travel.minutes)
  const actions = alternative && [
    {
      label: words.insteadGo(time.start(alternative.startsAt), seats),
      onTap: () => onChangeSession(alternative.id),
    },
  ]
  return (
    <Note
      className={css.note}
      tone="warning"
      icon="triangle-alert"
      title={isOverlap ? words.clashOverlap : words.clashTooFar}
      text={words.clashText(common.list(names), title, when, gap)}
      actions={actions}
    />
  )
}
