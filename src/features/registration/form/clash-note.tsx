import { View } from '@tarojs/components'
import { Note } from '@/components/note'
import { useCopy } from '@/copy/use-copy'
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
  const { time, registration } = useCopy()
  const { form } = registration
  const { clash, session, title, names } = warning
  const when = time.when(session.startsAt, session.endsAt)
  const isOverlap = clash.kind === 'overlap'
  const gap = isOverlap ? '' : form.gap(clash.gapMinutes, clash.travel.mode, clash.travel.minutes)
  const actions = alternative && [
    {
      label: form.insteadGo(time.start(alternative.startsAt), seats),
      onTap: () => onChangeSession(alternative.id),
    },
  ]
  return (
    <View className={css.note}>
      <Note
        tone="warning"
        icon="triangle-alert"
        title={isOverlap ? form.clashOverlap : form.clashTooFar}
        text={form.clashText(registration.names(names), title, when, gap)}
        actions={actions}
      />
    </View>
  )
}
