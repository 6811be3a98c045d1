import { useMemo, useState, type ReactNode } from 'react'
import type { Activity } from '@/domain/activity'
import { entriesOf, type Entry } from '@/domain/programme-query'
import { dayOf } from '@/domain/time'
import type { LoadedProgramme } from '@/state/programme-store'
import { useFreshCounts } from '@/state/use-fresh-counts'
import { useQueryContext } from '@/state/use-query-context'
import { ActivityDock } from './detail/activity-dock'
import { BeforeYouGo } from './detail/before-you-go'
import { ElderActions } from './detail/elder-actions'
import { Facts } from './detail/facts'
import { firstChoice } from './detail/first-choice'
import { Head } from './detail/head'
import { NotFound } from './detail/not-found'
import { NoticeWords } from './detail/notice-words'
import { ProvisionalNote, SessionPicker } from './detail/session-picker'
import { Similar } from './detail/similar'

interface ActivityDetailProps {
  readonly programme: LoadedProgramme
  readonly activityId: string
  /** The session to open at. */
  readonly sessionId?: string
  /** The map is another feature's; the page puts the two together. */
  readonly whereOf: (activity: Activity, entry: Entry | undefined) => ReactNode
}

export function ActivityDetail({ programme, activityId, sessionId, whereOf }: ActivityDetailProps) {
  const activity = programme.index.activity.get(activityId)
  if (!activity) return <NotFound />
  return <Found activity={activity} programme={programme} sessionId={sessionId} whereOf={whereOf} />
}

interface FoundProps extends Omit<ActivityDetailProps, 'activityId'> {
  readonly activity: Activity
}

function Found({ activity, programme: { index }, sessionId, whereOf }: FoundProps) {
  useFreshCounts()
  const context = useQueryContext()
  const entries = useMemo(() => entriesOf(index, activity, context), [index, activity, context])
  // Chosen once: a session that fills up while somebody reads must not turn into another under their finger.
  const [chosenId, choose] = useState(() => firstChoice(entries, sessionId)?.session?.id)
  const chosen = entries.find(({ session }) => session?.id === chosenId)
  return (
    <>
      <Head activity={activity} index={index} />
      <Facts activity={activity} entry={chosen} index={index} />
      {entries.length > 1 && (
        <SessionPicker
          entries={entries}
          index={index}
          today={dayOf(context.now)}
          chosen={chosen}
          onChoose={choose}
        />
      )}
      <ProvisionalNote entries={entries} />
      <ElderActions activity={activity} />
      <NoticeWords
        activity={activity}
        edition={index.programme.edition}
        hue={index.category.get(activity.categoryId)?.hue ?? 'opening'}
      />
      {whereOf(activity, chosen)}
      <BeforeYouGo activity={activity} entry={chosen} index={index} />
      <Similar activity={activity} index={index} context={context} />
      <ActivityDock activity={activity} entry={chosen} entries={entries} onChoose={choose} />
    </>
  )
}
