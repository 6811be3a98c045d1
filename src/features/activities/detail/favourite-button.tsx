import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { detail } from '@/copy/topics/detail'
import { useWords } from '@/copy/use-copy'
import { pressable } from '@/platform/a11y'
import { useFavourites } from '@/state/stores'
import css from './dock-icon.module.scss'

export function FavouriteButton({ activityId }: { readonly activityId: string }) {
  const words = useWords(detail)
  const isOn = useFavourites(({ activityIds }) => activityIds.includes(activityId))
  const toggle = useFavourites((favourites) => favourites.toggle)
  return (
    <View
      className={isOn ? `${css.button ?? ''} ${css.on ?? ''}` : css.button}
      {...pressable(() => toggle(activityId), { label: words.favourite, pressed: isOn })}
    >
      <Icon name="heart" />
      {isOn ? words.favourited : words.favourite}
    </View>
  )
}
