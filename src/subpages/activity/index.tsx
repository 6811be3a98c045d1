import { useRouter } from '@tarojs/taro'
import { zhCn } from '@/copy'
import { detail } from '@/copy/topics/detail'
import { sharing } from '@/copy/topics/sharing'
import { useCopy, useWords } from '@/copy/use-copy'
import { ActivityDetail } from '@/features/activities/activity-detail'
import { shareActivity } from '@/features/activities/share-activity'
import { shareEdition } from '@/features/home/share-edition'
import { Loaded } from '@/features/shell/loaded'
import { Screen } from '@/features/shell/screen'
import { Where } from '@/features/venues/where'
import { useSharing } from '@/platform/share'
import { valueOf } from '@/state/resource'
import { useProgramme, useStores } from '@/state/stores'

export default function ActivityPage() {
  const { id = '', session } = useRouter().params
  const { programme } = useStores()
  const { title } = useWords(detail)
  const name = useProgramme(({ programme: loaded }) => valueOf(loaded)?.index.activity.get(id)?.title)
  const { previewTitle } = useWords(sharing)
  const { appName } = useCopy().common
  useSharing(() => {
    const activity = valueOf(programme.getState().programme)?.index.activity.get(id)
    return activity ? shareActivity(activity, zhCn) : shareEdition(undefined, zhCn)
  })
  return (
    <Screen title={title} windowTitle={name && previewTitle(name, appName)}>
      <Loaded>
        {(loaded) => (
          <ActivityDetail
            key={id}
            programme={loaded}
            activityId={id}
            sessionId={session}
            whereOf={(activity, entry) => (
              <Where
                index={loaded.index}
                venue={entry?.venue}
                place={activity.place}
                hue={loaded.index.category.get(activity.categoryId)?.hue ?? 'opening'}
              />
            )}
          />
        )}
      </Loaded>
    </Screen>
  )
}
