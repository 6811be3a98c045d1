import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { Section } from '@/components/section'
import { detail } from '@/copy/topics/detail'
import { useCopy, useWords } from '@/copy/use-copy'
import type { Activity } from '@/domain/activity'
import type { ProgrammeIndex } from '@/domain/programme'
import type { QueryContext } from '@/domain/programme-query'
import { similarTo } from '@/domain/similar-activities'
import { dayOf } from '@/domain/time'
import { isSinglePage } from '@/platform/system'
import { useSettings } from '@/state/stores'
import { ActivityCard } from '../card/activity-card'
import { describeEntry } from '../card/describe-entry'
import { useOpenActivity } from '../card/use-open-activity'
import css from './similar.module.scss'

const SHOWN = 3

interface SimilarProps {
  readonly activity: Activity
  readonly index: ProgrammeIndex
  readonly context: QueryContext
}

/** 相近的活动. Not in Moments, which lets a page lead nowhere. */
export function Similar({ activity, index, context }: SimilarProps) {
  const copy = useCopy()
  const { similar } = useWords(detail)
  const isElder = useSettings((settings) => settings.isElder)
  const open = useOpenActivity()
  const entries = useMemo(() => similarTo(index, activity, SHOWN, context), [index, activity, context])
  if (entries.length === 0 || isSinglePage()) return null
  return (
    <Section title={similar}>
      <View className={css.cards}>
        {entries.slice(0, isElder ? 1 : SHOWN).map((entry) => {
          const words = describeEntry(entry, index, copy, dayOf(context.now))
          // No day stands above these cards.
          const when = entry.session ? copy.time.start(entry.session.startsAt) : words.when
          return (
            <ActivityCard key={words.activityId} {...words} when={when} isElder={isElder} onOpen={open} />
          )
        })}
      </View>
    </Section>
  )
}
