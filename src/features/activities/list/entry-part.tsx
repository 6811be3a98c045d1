import { Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useCopy } from '@/copy/use-copy'
import type { ProgrammeIndex } from '@/domain/programme'
import type { Day } from '@/domain/time'
import { a11y } from '@/platform/a11y'
import { ActivityCard } from '../card/activity-card'
import { describeEntry } from '../card/describe-entry'
import css from './entry-groups.module.scss'
import type { GroupPart } from './group-entries'

export interface PartProps {
  readonly index: ProgrammeIndex
  readonly today: Day
  readonly isElder: boolean
  readonly openedId: string | undefined
  readonly marked: ((title: string) => ReactNode) | undefined
  readonly onOpen: (activityId: string, sessionId: string | undefined) => void
}

/** Headings that say nothing of the day: the cards below say it themselves. */
const isDay = (key: GroupPart['key']) => key !== 'past' && key !== 'mentioned' && key !== 'nearest'

/** One chunk of the list: cards under their headings. */
export function EntryPart({ part, ...rest }: PartProps & { readonly part: readonly GroupPart[] }) {
  const copy = useCopy()
  const { list } = copy.browse
  const { index, today, isElder, openedId, marked, onOpen } = rest
  const heading = (key: GroupPart['key']) =>
    key === 'unknown' || !isDay(key) ? list[key as 'unknown'] : copy.time.dayHeading(key, today)
  return (
    <>
      {part.flatMap(({ key, entries, isContinued }) => [
        !isContinued && (
          <Text key={key} className={css.heading} {...a11y({ role: 'heading' })}>
            {heading(key)}
          </Text>
        ),
        ...entries.map((entry) => {
          const words = describeEntry(entry, index, copy, today)
          const when = isDay(key) || !entry.session ? words.when : copy.time.start(entry.session.startsAt)
          const id = words.sessionId ?? words.activityId
          return (
            <ActivityCard
              key={id}
              {...words}
              when={when}
              isElder={isElder}
              isOpened={id === openedId}
              marked={marked}
              onOpen={onOpen}
            />
          )
        }),
      ])}
    </>
  )
}
