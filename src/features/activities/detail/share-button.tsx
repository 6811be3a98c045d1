import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { detail } from '@/copy/topics/detail'
import { useWords } from '@/copy/use-copy'
import { pressable } from '@/platform/a11y'
import css from './dock-icon.module.scss'

export function ShareButton({ onTap }: { readonly onTap: () => void }) {
  const { share } = useWords(detail)
  return (
    <View className={css.button} {...pressable(onTap, { label: share })}>
      <Icon name="share-2" />
      {share}
    </View>
  )
}
