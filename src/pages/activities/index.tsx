import { useDidShow, useReachBottom, useRouter } from '@tarojs/taro'
import { ActivityList, type MapProps } from '@/features/activities/activity-list'
import { shareList } from '@/features/activities/filter-link'
import { LatePart } from '@/features/activities/late-part'
import { useAddress } from '@/features/activities/use-address'
import { useWindow } from '@/features/activities/use-window'
import { Loaded } from '@/features/shell/loaded'
import { Screen } from '@/features/shell/screen'
import { useSharing } from '@/platform/share'
import { valueOf } from '@/state/resource'
import { useFilter, useStores } from '@/state/stores'
import { lateHook } from '@/state/use-late'

const useMap = lateHook(
  () => import(/* webpackChunkName: "subpages/activity/map" */ '@/features/venues/programme-map'),
)

/** The map is another feature's: the page gives it to the list. */
function LateMap(props: MapProps) {
  return <LatePart of={useMap()}>{({ ProgrammeMap }) => <ProgrammeMap {...props} />}</LatePart>
}

export default function ActivitiesPage() {
  const { filter: filterStore, programme: programmeStore } = useStores()
  const { shown, showMore } = useWindow(useFilter((state) => state.filter))
  const keepAddress = useAddress(useRouter().params)

  useDidShow(keepAddress)
  useReachBottom(() => {
    if (filterStore.getState().view === 'list') showMore()
  })
  useSharing(() => {
    const { filter, view } = filterStore.getState()
    return shareList(filter, view, valueOf(programmeStore.getState().programme)?.index)
  })

  return (
    <Screen tab="activities" isWide>
      <Loaded>
        {(programme) => <ActivityList programme={programme} shown={shown} onMore={showMore} Map={LateMap} />}
      </Loaded>
    </Screen>
  )
}
