import { View } from '@tarojs/components'
import { Note } from '@/components/note'
import { useCopy } from '@/copy/use-copy'
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
  const { form } = useCopy().registration
  if (outlook.kind === 'places') return null
  if (outlook.kind === 'waiting') return <Said tone="info" icon="list-ordered" text={form.waitingText} />
  const more = onOther && { label: form.change, onTap: onOther }
  switch (outlook.kind) {
    case 'wait-together':
      return <Said icon="hourglass" text={form.waitTogether(outlook.left, seats)} action={more} />
    case 'too-few':
      return <Said icon="hourglass" text={form.tooFew(outlook.left, seats)} action={more} />
    case 'impossible':
      return <Said icon="circle-slash" text={form.impossibleText} action={more} />
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
