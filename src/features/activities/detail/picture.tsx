import { Image, View } from '@tarojs/components'
import { a11y } from '@/platform/a11y'
import css from './picture.module.scss'

/** The band across the top of an activity's page. */
export function Picture({ src }: { readonly src: string }) {
  return (
    <View className={css.band} {...a11y({ hidden: true })}>
      <Image className={css.left} src={src} />
      <Image className={css.right} src={src} />
      <Image className={css.picture} src={src} />
    </View>
  )
}
