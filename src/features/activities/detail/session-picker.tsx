import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '@/components/card'
import { Note } from '@/components/note'
import { Section } from '@/components/section'
import { detail } from '@/copy/topics/detail'
import { useCopy, useWords } from '@/copy/use-copy'
import type { ProgrammeIndex } from '@/domain/programme'
import type { Entry } from '@/domain/programme-query'
import { dayOf, type Day } from '@/domain/time'
import { a11y } from '@/platform/a11y'
import { placeWords } from '../card/describe-entry'
import { DayRail } from './day-rail'
import { sessionDays } from './session-days'
import { SessionRow } from './session-row'
import css from './session-picker.module.scss'

interface SessionPickerProps {
  readonly entries: readonly Entry[]
  readonly index: ProgrammeIndex
  readonly today: Day
  readonly chosen: Entry | undefined
  readonly onChoose: (sessionId: string) => void
}

/** 选一场: the sessions of one day, each with its state; the other days are a tap away. */
export function SessionPicker({ entries, index, today, chosen, onChoose }: SessionPickerProps) {
  const copy = useCopy()
  const words = useWords(detail)
  const days = sessionDays(entries)
  const chosenId = chosen?.session?.id
  // A day that is looked at stays open until a session is chosen, here or by the page's button.
  const [look, setLook] = useState<{ readonly day: Day; readonly while: string | undefined }>()
  const chosenDay = chosen?.session && dayOf(chosen.session.startsAt)
  const day = look && look.while === chosenId ? look.day : chosenDay
  const shown = days.find((one) => one.day === day)?.entries ?? []
  const hasSeveralPlaces = new Set(entries.map(({ venue }) => venue?.id)).size > 1
  return (
    <Section title={words.sessions} aside={words.sessionCount(entries.length)}>
      {days.length > 1 && (
        <DayRail
          label={words.whichDay}
          days={days.map((one) => one.day)}
          value={day}
          onChange={(next) => setLook({ day: next, while: chosenId })}
        />
      )}
      {day !== undefined && <Text className={css.day}>{copy.time.dayHeading(day, today)}</Text>}
      <View {...a11y({ role: 'radiogroup', label: words.sessions })}>
        <Card isFlush>
          {shown.map(({ session, venue, state }) =>
            session && state ? (
              <SessionRow
                key={session.id}
                session={session}
                state={state}
                place={hasSeveralPlaces && venue ? placeWords(index, venue, copy) : undefined}
                isChosen={session.id === chosenId}
                onChoose={() => onChoose(session.id)}
              />
            ) : null,
          )}
        </Card>
      </View>
    </Section>
  )
}

/** Said once where any of the times is ours. */
export function ProvisionalNote({ entries }: Pick<SessionPickerProps, 'entries'>) {
  const words = useWords(detail)
  if (!entries.some(({ session }) => session?.provisional)) return null
  return <Note className={css.note} isDashed icon="info" text={words.provisionalNote} />
}
