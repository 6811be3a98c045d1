import { View } from '@tarojs/components'
import { Note, type NoteAction } from '@/components/note'
import { signUp } from '@/copy/topics/sign-up'
import { useWords } from '@/copy/use-copy'
import { a11y } from '@/platform/a11y'
import type { IconName } from '@/styles/icon-names'
import type { Outlook } from './places'
import { roomWords } from './room-words'
import type { Room } from './use-room'
import css from './form.module.scss'

interface RoomNoteProps {
  readonly room: Room
  readonly seats: number
  readonly ways: readonly NoteAction[]
}

const icons: Readonly<Record<Outlook['kind'], IconName>> = {
  places: 'ticket',
  waiting: 'list-ordered',
  'wait-together': 'hourglass',
  'too-few': 'hourglass',
  full: 'circle-slash',
  unknown: 'cloud-off',
  impossible: 'circle-slash',
}

/** Said above the people as soon as it is so: that not everybody fits, or that nobody can sign up any more. */
export function RoomNote({ room, seats, ways }: RoomNoteProps) {
  const words = useWords(signUp)
  const said = roomWords(room, seats, words)
  if (!said) return null
  const { kind } = room.outlook
  const isCalm = kind === 'unknown' || (kind === 'waiting' && !room.hasJustFilled)
  return (
    <View className={css.room} {...a11y({ live: 'polite' })}>
      <Note
        tone={isCalm ? 'info' : 'warning'}
        icon={icons[kind]}
        title={said.title}
        text={said.text}
        actions={ways.length > 0 ? ways : undefined}
      />
    </View>
  )
}
