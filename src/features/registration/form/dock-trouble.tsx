import { View } from '@tarojs/components'
import { Note } from '@/components/note'
import { errors as errorsTopic } from '@/copy/topics/errors'
import { signUp } from '@/copy/topics/sign-up'
import { useWords } from '@/copy/use-copy'
import type { CodedError } from '@/domain/errors'
import { a11y } from '@/platform/a11y'
import { switchTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { DockLine } from './dock-line'
import { placeOf } from './trouble'

interface DockTroubleProps {
  readonly trouble: CodedError
  /** Absent where the button itself leads to the waiting list. */
  readonly onWait: (() => void) | undefined
  readonly onOther: (() => void) | undefined
}

/** Why the button did not do it, right above the button, with the ways on that there are. */
export function DockTrouble({ trouble, onWait, onOther }: DockTroubleProps) {
  const errors = useWords(errorsTopic)
  const words = useWords(signUp)
  const { code, facts } = trouble
  const text = errors[code](facts)
  const isLimit = code === 'too-many-registrations' || code === 'phone-too-many'
  if (placeOf(code) !== 'form' && !isLimit) return <DockLine text={text} />

  const isFull = code === 'session-full'
  // A refusal that says how many wait says that one can.
  const canWait = isFull && facts.partiesAhead !== undefined
  const leadsElsewhere = isFull || code === 'waiting-list-full' || code.startsWith('sign-up-')
  const actions = [
    ...(canWait && onWait ? [{ label: words.submitWaiting, onTap: onWait }] : []),
    ...(isLimit ? [{ label: words.toMine, onTap: () => switchTo(routes.me()) }] : []),
    ...(leadsElsewhere && onOther ? [{ label: words.change, onTap: onOther }] : []),
  ]
  return (
    <View {...a11y({ role: 'alert', live: 'assertive' })}>
      <Note
        tone="warning"
        icon="triangle-alert"
        text={text}
        actions={actions.length > 0 ? actions : undefined}
      />
    </View>
  )
}
