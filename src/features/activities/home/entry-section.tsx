import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '@/components/button'
import { Section } from '@/components/section'
import { useCopy } from '@/copy/use-copy'
import type { ProgrammeIndex } from '@/domain/programme'
import type { Entry } from '@/domain/programme-query'
import type { Day } from '@/domain/time'
import { useSettings } from '@/state/stores'
import { ActivityCard } from '../card/activity-card'
import { describeEntry } from '../card/describe-entry'
import { useOpenActivity } from '../card/use-open-activity'
import css from './entry-section.module.scss'

interface EntrySectionProps {
  readonly title: string
  /** Its first three are shown, in 长辈版 one. */
  readonly entries: readonly Entry[]
  readonly index: ProgrammeIndex
  readonly today: Day
  /** How many there are in the list that `onAll` leads to. */
  readonly count: number
  readonly onAll: () => void
  /** Before the cards, or in their place. */
  readonly children?: ReactNode
}

/** Some cards of the home page and the way to all of their kind. */
export function EntrySection({ title, entries, index, today, count, onAll, children }: EntrySectionProps) {
  const copy = useCopy()
  const isElder = useSettings((settings) => settings.isElder)
  const open = useOpenActivity()
  const all = count > 0 ? { label: copy.browse.home.all(count), onTap: onAll } : undefined
  return (
    <Section title={title} more={isElder ? undefined : all}>
      <View className={css.stack}>
        {children}
        {entries.slice(0, isElder ? 1 : 3).map((entry) => {
          const words = describeEntry(entry, index, copy, today)
          return <ActivityCard key={words.sessionId} {...words} isElder={isElder} onOpen={open} />
        })}
        {isElder && all && <Button {...all} tone="soft" isBlock />}
      </View>
    </Section>
  )
}
