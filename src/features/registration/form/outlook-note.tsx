import { View } from '@tarojs/components'
import { Note } from '@/components/note'
import { signUp } from '@/copy/topics/sign-up'
import { useWords } from '@/copy/use-copy'
import type { IconName } from '@/styles/icon-names'
import type { Outlook } from './places'
import css from './form.module.scss'

interface OutlookNoteProps {
  readonly outlook: Outlook
  readonly seats: number
  readonly onOther?: () => void
}

/** Said before the button is pressed: that not everybody fits, or that nobody can sign up any more. */
export function OutlookNote({ outlook, seats, onOther }: OutlookNoteProps) {
  const words = useWords(signUp)
  if (outlook.kind === 'places') return null
  if (outlook.kind === 'waiting') return <Said tone="info" icon="list-ordered" text={words.waitingText} />
  const more = onOther && { label: words.change, onTap: onOther }
  switch (outlook.kind) {
    case 'wait-together':
      return <Said icon="hourglass" text={words.waitTogether(outlook.left, seats)} action={more} />
    case 'too-few':
      return <Said icon="hourglass" text={words.tooFew(outlook.left, seats)} action={more} />
    case 'unknown':
      return <Said tone="info" icon="cloud-off" text={words.unknownText} />
    case 'impossible':
      return <Said icon="circle-slash" text={words.impossibleText} action={more} />
  }
}

interface SaidProps {
  readonly tone?: 'info' | 'warning'
  readonly icon: IconName
  readonly text: string
  readonly action?: { readonly label: string; readonly onTap: () => void }
}

function Said({ tone = 'warning', icon, text, action }: SaidProps) {
  return (
    <View className={css.note}>
      <Note tone={tone} icon={icon} text={text} actions={action && [action]} />
    </View>
  )
}
