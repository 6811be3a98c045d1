import { Text, View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { Note, type NoteAction } from '@/components/note'
import { signUp } from '@/copy/topics/sign-up'
import { useCopy, useWords } from '@/copy/use-copy'
import { dayOf } from '@/domain/time'
import { pressable } from '@/platform/a11y'
import type { ClashWarning } from './clash-warnings'
import css from './clash-note.module.scss'

interface ClashNoteProps {
  readonly warning: ClashWarning
  /** The start of what is signed up for here: on another day the day is told. */
  readonly wantedAt: string
  /** Where the whole party could go instead; told at one of the notes only. */
  readonly ways: readonly NoteAction[] | undefined
  readonly onAccept: (isAccepted: boolean) => void
}

/** A warning, not a wall: move everybody, or say that it is meant so. Decided, it is one quiet line. */
export function ClashNote({ warning, wantedAt, ways, onAccept }: ClashNoteProps) {
  const { time } = useCopy()
  const words = useWords(signUp)
  const { clash, person, session, title, place, isWaiting, isRepeated, isAccepted } = warning
  if (isAccepted) return <Accepted name={person.name} onUndo={() => onAccept(false)} />

  const isOverlap = clash.kind === 'overlap'
  const isSameDay = dayOf(session.startsAt) === dayOf(wantedAt)
  const facts = [
    (isSameDay ? time.hours : time.when)(session.startsAt, session.endsAt),
    place,
    isOverlap ? '' : words.gap(clash.gapMinutes),
    clash.travel.minutes > 0 ? words.way(clash.travel.mode, clash.travel.minutes) : '',
  ].filter(Boolean)
  const none = ways?.length === 0 ? words.noOther : ''
  return (
    <Note
      className={css.note}
      tone="warning"
      icon="triangle-alert"
      title={isRepeated ? undefined : isOverlap ? words.clashOverlap : words.clashTooFar}
      text={words.sentences([
        isRepeated ? words.clashAgain(title) : words.clashText(title, facts, isWaiting),
        none,
      ])}
      actions={[
        ...(ways ?? []),
        {
          label: words.goAnyway,
          spoken: words.goAnywayLabel(person.name, title),
          onTap: () => onAccept(true),
          isQuiet: true,
        },
      ]}
    />
  )
}

function Accepted({ name, onUndo }: { readonly name: string; readonly onUndo: () => void }) {
  const words = useWords(signUp)
  return (
    <View className={css.accepted}>
      <Icon name="triangle-alert" size="s" />
      <Text className={css.said}>{words.goingAnyway}</Text>
      <View className={css.undo} {...pressable(onUndo, { label: words.undoLabel(name) })}>
        {words.undo}
      </View>
    </View>
  )
}
