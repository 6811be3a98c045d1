import { Text, View } from '@tarojs/components'
import { useCopy } from '@/copy/use-copy'
import type { ProgrammeIndex } from '@/domain/programme'
import type { Day } from '@/domain/time'
import { a11y } from '@/platform/a11y'
import { ActivityCard } from '../card/activity-card'
import { describeEntry } from '../card/describe-entry'
import { useOpenActivity } from '../card/use-open-activity'
import css from './entry-groups.module.scss'
import type { EntryGroup } from './group-entries'

interface EntryGroupsProps {
  readonly groups: readonly EntryGroup[]
  readonly index: ProgrammeIndex
  readonly today: Day
  readonly isElder: boolean
}

export function EntryGroups({ groups, index, today, isElder }: EntryGroupsProps) {
  const copy = useCopy()
  const open = useOpenActivity()
  const { list } = copy.browse
  const heading = (key: EntryGroup['key']) =>
    key === 'unknown' || key === 'past' || key === 'mentioned' ? list[key] : copy.time.dayHeading(key, today)
  return (
    <View className={css.groups}>
      {groups.flatMap(({ key, entries }) => [
        <Text key={key} className={css.heading} {...a11y({ role: 'heading' })}>
          {heading(key)}
        </Text>,
        ...entries.map((entry) => {
          const words = describeEntry(entry, index, copy, today)
          const isUnderItsDay = key !== 'past' && key !== 'mentioned'
          const when = isUnderItsDay || !entry.session ? words.when : copy.time.start(entry.session.startsAt)
          const id = words.sessionId ?? words.activityId
          return <ActivityCard key={id} {...words} when={when} isElder={isElder} onOpen={open} />
        }),
      ])}
    </View>
  )
}
