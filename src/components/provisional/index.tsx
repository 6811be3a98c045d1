import { Text } from '@tarojs/components'
import css from './index.module.scss'

/** The dashed tag beside whatever the notice does not say. */
export function Provisional({ label }: { readonly label: string }) {
  return <Text className={css.tag}>{label}</Text>
}
