import { Text, View } from '@tarojs/components'
import { Note } from '@/components/note'
import { Card } from '@/components/card'
import { Section } from '@/components/section'
import { detail } from '@/copy/topics/detail'
import { useCopy, useWords } from '@/copy/use-copy'
import type { ProgrammeIndex } from '@/domain/programme'
import type { Entry } from '@/domain/programme-query'
import type { Day } from '@/domain/time'
import { a11y } from '@/platform/a11y'
import { groupEntries, type EntryGroup } from '../list/group-entries'
import { placeWords } from '../card/describe-entry'
import { SessionRow } from './session-row'
import css from './session-picker.module.scss'

interface SessionPickerProps {
  readonly entries: readonly Entry[]
  readonly index: ProgrammeIndex
  readonly today: Day
  readonly chosenId: string | undefined
  readonly onChoose: (sessionId: string) => void
}

/** 选一场: sessions by day, each with its state. */
export function SessionPicker({ entries, index, today, chosenId, onChoose }: SessionPickerProps) {
  const copy = useCopy()
  const words = useWords(detail)
  const { list } = copy.browse
  const heading = (key: EntryGroup['key']) =>
    key === 'past' || key === 'unknown' || key === 'mentioned' ? list.past : copy.time.dayHeading(key, today)
  const hasSeveralPlaces = new Set(entries.map(({ venue }) => venue?.id)).size > 1
  const isProvisional = entries.some(({ session }) => session?.provisional)
  return (
    <Section title={words.sessions} aside={words.sessionCount(entries.length)}>
      <View className={css.days} {...a11y({ role: 'radiogroup', label: words.sessions })}>
        {groupEntries(entries).map(({ key, entries: ofDay }) => (
          <View key={key}>
            <Text className={css.day}>{heading(key)}</Text>
            <Card isFlush>
              {ofDay.map(({ session, venue, state }) =>
                session && state ? (
                  <SessionRow
                    key={session.id}
                    session={session}
                    state={state}
                    isDayShown={key === 'past'}
                    place={hasSeveralPlaces && venue ? placeWords(index, venue, copy) : undefined}
                    isChosen={session.id === chosenId}
                    onChoose={() => onChoose(session.id)}
                  />
                ) : null,
              )}
            </Card>
          </View>
        ))}
        {isProvisional && <Note isDashed icon="info" text={words.provisionalNote} />}
      </View>
    </Section>
  )
}
