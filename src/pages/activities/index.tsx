import { useReachBottom, useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { zhCn } from '@/copy'
import { ActivityList } from '@/features/activities/activity-list'
import { readFilter, shareList } from '@/features/activities/filter-link'
import { useWindow } from '@/features/activities/use-window'
import { Loaded } from '@/features/shell/loaded'
import { Screen } from '@/features/shell/screen'
import { useSharing } from '@/platform/share'
import { valueOf } from '@/state/resource'
import { useFilter, useStores } from '@/state/stores'

export default function ActivitiesPage() {
  const { filter: filterStore, programme: programmeStore } = useStores()
  const { shown, showMore } = useWindow(useFilter((state) => state.filter))
  const { category, q } = useRouter().params

  useEffect(() => {
    if (category ?? q) filterStore.getState().start(readFilter({ category, q }))
  }, [filterStore, category, q])
  useReachBottom(showMore)
  useSharing(() => {
    const programme = valueOf(programmeStore.getState().programme)?.index.programme
    return shareList(filterStore.getState().filter, programme, zhCn)
  })

  return (
    <Screen tab="activities">
      <Loaded>{(programme) => <ActivityList programme={programme} shown={shown} onMore={showMore} />}</Loaded>
    </Screen>
  )
}
