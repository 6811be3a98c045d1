import { Text, View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { Provisional } from '@/components/provisional'
import type { IconName } from '@/styles/icon-names'
import css from './fact.module.scss'

interface FactProps {
  readonly icon: IconName
  readonly answer: string
  /** Colours the answer: `success`, `warning`, … */
  readonly tone?: string
  readonly detail?: string
  /** What the notice does not say. */
  readonly provisional?: string
}

/** One of the four answers. */
export function Fact({ icon, answer, tone, detail, provisional }: FactProps) {
  return (
    <View className={css.fact}>
      <View className={css.icon}>
        <Icon name={icon} />
      </View>
      <View className={css.words}>
        <Text className={tone ? `${css.answer ?? ''} ${css.toned ?? ''} tone-${tone}` : css.answer}>
          {answer}
        </Text>
        {(detail ?? provisional) !== undefined && (
          <View className={css.detail}>
            {detail}
            {provisional && <Provisional label={provisional} />}
          </View>
        )}
      </View>
    </View>
  )
}
