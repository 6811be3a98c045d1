import { View } from '@tarojs/components'
import { Note } from '@/components/note'
import { signUp } from '@/copy/topics/sign-up'
import { useCopy, useWords } from '@/copy/use-copy'
import { a11y } from '@/platform/a11y'
import type { SignUpForm } from './use-sign-up-form'

interface DockClashesProps {
  readonly form: SignUpForm
  readonly onChangeSession: (sessionId: string) => void
  readonly onGoOn: () => void
}

/** Asks once, where the form was to be sent: move everybody, or go on with all that clashes. */
export function DockClashes({ form, onChangeSession, onGoOn }: DockClashesProps) {
  const { time, common } = useCopy()
  const words = useWords(signUp)
  const names = [...new Set(form.undecided.map(({ person }) => person.name))]
  const [other] = form.fitting
  const seats = form.party.attendees.length
  const move = other && {
    label: words.insteadGo(time.moment(other.startsAt), seats),
    onTap: () => onChangeSession(other.id),
  }
  return (
    <View {...a11y({ role: 'alert', live: 'assertive' })}>
      <Note
        tone="warning"
        icon="triangle-alert"
        text={words.undecided(common.list(names))}
        actions={[
          ...(move ? [move] : []),
          { label: words.goAnyway, spoken: words.goAnywayAll, onTap: onGoOn, isQuiet: true },
        ]}
      />
    </View>
  )
}
