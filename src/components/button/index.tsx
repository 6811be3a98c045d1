import { Text, View } from '@tarojs/components'
import { pressable } from '@/platform/a11y'
import css from './index.module.scss'

export type ButtonTone = 'primary' | 'secondary' | 'soft' | 'danger' | 'text'

interface ButtonProps {
  readonly label: string
  /** What a screen reader says instead of the label, where the label alone says too little. */
  readonly spoken?: string
  readonly onTap?: () => void
  readonly tone?: ButtonTone
  /** A second, smaller line. */
  readonly note?: string
  readonly isBusy?: boolean
  readonly isDisabled?: boolean
  readonly isBlock?: boolean
}

export function Button(props: ButtonProps) {
  const { label, spoken = label, onTap, tone = 'primary', note, isBusy, isDisabled, isBlock } = props
  const isOff = isBusy === true || isDisabled === true
  const className = [css.button, css[tone], isBlock && css.block, isOff && css.off].filter(Boolean).join(' ')
  const name = note ? `${spoken} ${note}` : spoken
  return (
    <View
      className={className}
      {...pressable(() => onTap?.(), { label: name, disabled: isOff || undefined })}
    >
      {note ? (
        <View className={css.lines}>
          <Text>{label}</Text>
          <Text className={css.note}>{note}</Text>
        </View>
      ) : (
        label
      )}
    </View>
  )
}
