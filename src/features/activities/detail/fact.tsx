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
  readonly detail?: string | undefined
  /** What the notice does not say. */
  readonly provisional?: string | undefined
}

/** One of the four answers. */
export function Fact({ icon, answer, tone, detail, provisional }: FactProps) {
  const className = tone ? `${css.answer ?? ''} ${css.toned ?? ''} tone-${tone}` : css.answer
  return (
    <View className={css.fact}>
      <View className={css.icon}>
        <Icon name={icon} />
      </View>
      <View className={css.words}>
        <Tagged className={className} text={answer} label={detail === undefined ? provisional : undefined} />
        {detail !== undefined && <Tagged className={css.detail} text={detail} label={provisional} />}
      </View>
    </View>
  )
}

/** As many characters go with the tag into the next line, so that it never stands there alone. */
const TAIL = 4

interface TaggedProps {
  readonly className: string | undefined
  readonly text: string
  readonly label: string | undefined
}

/** Words, and behind them the tag for what the notice does not say. */
function Tagged({ className, text, label }: TaggedProps) {
  if (label === undefined) return <Text className={className}>{text}</Text>
  const cut = Math.max(0, text.length - TAIL)
  return (
    <View className={className}>
      {text.slice(0, cut)}
      <Text className={css.tail}>
        {text.slice(cut)}
        <Provisional label={label} />
      </Text>
    </View>
  )
}
