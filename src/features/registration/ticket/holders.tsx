import { View } from '@tarojs/components'
import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useWords } from '@/copy/use-copy'
import { a11y, pressable } from '@/platform/a11y'
import css from './code.module.scss'

interface HoldersProps {
  readonly names: readonly string[]
  /** Whose code is shown. */
  readonly at: number
  readonly onChoose: (at: number) => void
}

/** The party by name, large enough to hand the phone around. */
export function Holders({ names, at, onChoose }: HoldersProps) {
  const { whose } = useWords(ticketTopic)
  return (
    <View className={css.holders} {...a11y({ role: 'radiogroup', label: whose })}>
      {names.map((name, i) => (
        <View
          key={`${i} ${name}`}
          className={i === at ? `${css.holder ?? ''} ${css.chosen ?? ''}` : css.holder}
          {...pressable(() => onChoose(i), { role: 'radio', label: name, checked: i === at })}
        >
          {name}
        </View>
      ))}
    </View>
  )
}
