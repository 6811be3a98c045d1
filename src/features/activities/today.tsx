import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Note } from '@/components/note'
import { Section } from '@/components/section'
import { useCopy } from '@/copy/use-copy'
import { queryProgramme } from '@/domain/programme-query'
import { dayOf } from '@/domain/time'
import { switchTo } from '@/platform/navigate'
import { routes } from '@/routes'
import type { LoadedProgramme } from '@/state/programme-store'
import { useFilter, useSettings } from '@/state/stores'
import { useQueryContext } from '@/state/use-query-context'
import { ActivityCard } from './card/activity-card'
import { describeEntry } from './card/describe-entry'
import { useOpenActivity } from './card/use-open-activity'
import css from './today.module.scss'

const SHOWN = 3

/** 今天还来得及: what starts later today and can still be entered. */
export function Today({ programme: { index, texts } }: { readonly programme: LoadedProgramme }) {
  const copy = useCopy()
  const context = useQueryContext()
  const isElder = useSettings((settings) => settings.isElder)
  const start = useFilter((state) => state.start)
  const open = useOpenActivity()
  const today = dayOf(context.now)
  const entries = queryProgramme(index, texts, { standing: 'in-time' }, context)
  const { home } = copy.browse
  const seeAll = () => {
    start({})
    switchTo(routes.activities())
  }
  return (
    <Section title={home.today} aside={home.todayAll(copy.time.day(today), entries.length)}>
      <View className={css.stack}>
        {entries.length === 0 && <Note tone="neutral" icon="calendar-days" text={home.todayNone} />}
        {entries.slice(0, isElder ? 1 : SHOWN).map((entry) => {
          const words = describeEntry(entry, index, copy, today)
          return <ActivityCard key={words.sessionId} {...words} isElder={isElder} onOpen={open} />
        })}
        <Button label={home.seeAll} tone="soft" onTap={seeAll} isBlock />
      </View>
    </Section>
  )
}
