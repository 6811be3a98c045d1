import { Text, View } from '@tarojs/components'
import { CategoryTag } from '@/components/category-tag'
import { hueIcons } from '@/components/category-tag/hue-icons'
import { Title } from '@/components/title'
import { useCopy } from '@/copy/use-copy'
import type { Activity } from '@/domain/activity'
import type { ProgrammeIndex } from '@/domain/programme'
import { a11y } from '@/platform/a11y'
import { useSettings } from '@/state/stores'
import { HeadPicture } from './head-picture'
import css from './head.module.scss'

/** Above this many characters a title is set smaller. */
const LONG_TITLE = 20

interface HeadProps {
  readonly activity: Activity
  readonly index: ProgrammeIndex
}

/** What it is and who holds it. 长辈版 begins with the words. */
export function Head({ activity, index }: HeadProps) {
  const { common } = useCopy()
  const isElder = useSettings((settings) => settings.isElder)
  const { title, categoryId, topicIds, hosts } = activity
  const category = index.category.get(categoryId)
  const hue = category?.hue ?? 'opening'
  const topics = index.programme.topics.filter(({ id }) => topicIds.includes(id))
  return (
    <View className={`hue-${hue}`}>
      {!isElder && <HeadPicture activityId={activity.id} hue={hue} />}
      <View className={css.sheet}>
        <View className={css.tags}>
          <CategoryTag hue={hue} title={category?.title ?? ''} icon={hueIcons[hue]} isTag={!isElder} />
          {!isElder &&
            topics.map((topic) => (
              <Text key={topic.id} className={css.topic}>
                {topic.title}
              </Text>
            ))}
        </View>
        <Title
          className={title.length > LONG_TITLE ? `${css.title ?? ''} ${css.long ?? ''}` : css.title}
          text={activity.displayTitle ?? title}
          {...a11y({ role: 'heading', label: title })}
        />
        <Text className={css.hosts}>{common.list(hosts)}</Text>
      </View>
    </View>
  )
}
