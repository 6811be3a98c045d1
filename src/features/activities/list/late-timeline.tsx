import type { Entry } from '@/domain/programme-query'
import type { ProgrammeFilter } from '@/domain/programme-filter'
import type { LoadedProgramme } from '@/state/programme-store'
import { useSettings } from '@/state/stores'
import { lateHook } from '@/state/use-late'
import { LatePart } from '../late-part'

const useTimeline = lateHook(
  () => import(/* webpackChunkName: "subpages/notice/timeline" */ '../timeline-view'),
)

interface LateTimelineProps {
  readonly programme: LoadedProgramme
  readonly entries: readonly Entry[]
  readonly filter: ProgrammeFilter
  readonly onFilter: (fields: Partial<ProgrammeFilter>) => void
}

export function LateTimeline(props: LateTimelineProps) {
  const isElder = useSettings((settings) => settings.isElder)
  return (
    <LatePart of={useTimeline()}>
      {({ TimelineView }) => <TimelineView {...props} isElder={isElder} />}
    </LatePart>
  )
}
