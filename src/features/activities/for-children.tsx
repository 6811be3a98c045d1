import { homeMore } from '@/copy/topics/home-more'
import { useCopy, useWords } from '@/copy/use-copy'
import { districtTitle } from '@/domain/programme'
import { queryProgramme } from '@/domain/programme-query'
import { dayOf } from '@/domain/time'
import type { LoadedProgramme } from '@/state/programme-store'
import { useSettings } from '@/state/stores'
import { useQueryContext } from '@/state/use-query-context'
import { ActivityCard } from './card/activity-card'
import { describeEntry } from './card/describe-entry'
import { useOpenActivity } from './card/use-open-activity'
import { EntrySection } from './home/entry-section'
import { firstWithPlaces } from './detail/dock-action'
import { useOpenList } from './use-open-list'

const WITH_CHILDREN = { audience: 'family' } as const

/** 带孩子去: the activity that the edition names for families, and the way to all the others. */
export function ForChildren({ programme: { index, texts } }: { readonly programme: LoadedProgramme }) {
  const copy = useCopy()
  const words = useWords(homeMore)
  const context = useQueryContext()
  const isElder = useSettings((settings) => settings.isElder)
  const openList = useOpenList()
  const open = useOpenActivity()
  const today = dayOf(context.now)
  const ahead = queryProgramme(index, texts, WITH_CHILDREN, context).filter(
    ({ session }) => session && session.endsAt > context.now,
  )
  const { forFamilies } = index.programme.edition
  const named = ahead.filter(({ activity }) => activity.id === forFamilies)
  const entries = named.length > 0 ? named : ahead.slice(0, 1)
  const entry = firstWithPlaces(entries) ?? entries[0]
  const first = entries[0]?.session
  if (!entry || !first) return null
  const card = describeEntry(entry, index, copy, today)
  const ages = first.ages ?? entry.activity.audience.ages
  const district = districtTitle(index, entry.venue)
  const whom = [...(ages ? [words.ages(ages.min, ages.max)] : []), ...(district ? [district] : [])]
  return (
    <EntrySection
      title={words.children}
      entries={[]}
      index={index}
      today={today}
      count={ahead.length}
      onAll={() => openList(WITH_CHILDREN)}
    >
      <ActivityCard
        {...card}
        when={words.from(copy.time.day(dayOf(first.startsAt)), entries.length)}
        where={whom.length > 0 ? copy.common.inline(whom) : card.where}
        isElder={isElder}
        onOpen={open}
      />
    </EntrySection>
  )
}
