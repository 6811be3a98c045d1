import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { detail } from '@/copy/topics/detail'
import { useWords } from '@/copy/use-copy'
import type { Activity } from '@/domain/activity'
import { isSinglePage } from '@/platform/system'
import { useFavourites, useSettings } from '@/state/stores'
import css from './elder.module.scss'
import { ShareSheet } from './share-sheet'

/** 长辈版: what the dock's small icons do elsewhere, as buttons as wide as the page. */
export function ElderActions({ activity }: { readonly activity: Activity }) {
  const words = useWords(detail)
  const isElder = useSettings((settings) => settings.isElder)
  const isOn = useFavourites(({ activityIds }) => activityIds.includes(activity.id))
  const toggle = useFavourites((favourites) => favourites.toggle)
  const [isSharing, setSharing] = useState(false)
  if (!isElder || isSinglePage()) return null
  return (
    <View className={css.actions}>
      <Button label={words.toFamily} tone="secondary" onTap={() => setSharing(true)} isBlock />
      <Button
        label={isOn ? words.favourited : words.favourite}
        tone="secondary"
        onTap={() => toggle(activity.id)}
        isBlock
      />
      <ShareSheet activity={activity} isOpen={isSharing} onClose={() => setSharing(false)} />
    </View>
  )
}
