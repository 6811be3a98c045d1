import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { a11y } from '@/platform/a11y'
import css from './sign-up-dock.module.scss'

/** One line above the button, heard at once. */
export function DockLine({ text }: { readonly text: string }) {
  return (
    <View className={css.missing} {...a11y({ role: 'alert', live: 'assertive' })}>
      <Icon name="triangle-alert" size="s" />
      {text}
    </View>
  )
}
