import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { Note } from '@/components/note'
import { errors as errorsTopic } from '@/copy/topics/errors'
import { signUp } from '@/copy/topics/sign-up'
import { useWords } from '@/copy/use-copy'
import { a11y } from '@/platform/a11y'
import { placeOf, type Trouble } from './trouble'
import css from './sign-up-dock.module.scss'

interface DockTroubleProps {
  readonly trouble: Trouble
  readonly onWait: () => void
  readonly onOther: (() => void) | undefined
}

/** Why the button did not do it, right above the button, with the ways on that there are. */
export function DockTrouble({ trouble, onWait, onOther }: DockTroubleProps) {
  const errors = useWords(errorsTopic)
  const words = useWords(signUp)
  const { code, facts } = trouble
  const text = errors[code](facts)
  const alert = a11y({ role: 'alert', live: 'assertive' })
  if (placeOf(code) !== 'form') {
    return (
      <View className={css.missing} {...alert}>
        <Icon name="triangle-alert" size="s" />
        {text}
      </View>
    )
  }
  const isFull = code === 'session-full'
  // A refusal that says how many wait says that one can.
  const canWait = isFull && facts.partiesAhead !== undefined
  const leadsElsewhere = isFull || code === 'waiting-list-full' || code.startsWith('sign-up-')
  const actions = [
    ...(canWait ? [{ label: words.submitWaiting, onTap: onWait }] : []),
    ...(leadsElsewhere && onOther ? [{ label: words.change, onTap: onOther }] : []),
  ]
  return (
    <View {...alert}>
      <Note
        tone="warning"
        icon="triangle-alert"
        text={text}
        actions={actions.length > 0 ? actions : undefined}
      />
    </View>
  )
}
