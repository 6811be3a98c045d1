import { Button as NativeButton, Text, View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { a11y, pressable } from '@/platform/a11y'
import type { IconName } from '@/styles/icon-names'
import css from './index.module.scss'

export type ButtonTone = 'primary' | 'secondary' | 'soft' | 'danger' | 'text'

interface ButtonProps {
  readonly label: string
  readonly onTap?: () => void
  readonly tone?: ButtonTone
  /** A second, smaller line. */
  readonly note?: string
  readonly icon?: IconName
  readonly isBusy?: boolean
  readonly isDisabled?: boolean
  readonly isBlock?: boolean
  /** WeChat opens its share sheet for a button of its own only. */
  readonly openType?: 'share'
  /** Where the visible words do not say enough. */
  readonly ariaLabel?: string
}

export function Button(props: ButtonProps) {
  const {
    label,
    onTap,
    tone = 'primary',
    note,
    icon,
    isBusy,
    isDisabled,
    isBlock,
    openType,
    ariaLabel,
  } = props
  const isOff = isBusy === true || isDisabled === true
  const className = [css.button, css[tone], isBlock && css.block, isOff && css.off].filter(Boolean).join(' ')
  const name = ariaLabel ?? (note ? `${label} ${note}` : label)
  const content = (
    <>
      {icon && <Icon name={icon} />}
      {note ? (
        <View className={css.lines}>
          <Text>{label}</Text>
          <Text className={css.note}>{note}</Text>
        </View>
      ) : (
        label
      )}
    </>
  )
  if (openType) {
    return (
      <NativeButton
        className={`${className} ${css.native}`}
        openType={openType}
        {...a11y({ role: 'button', label: name })}
      >
        {content}
      </NativeButton>
    )
  }
  return (
    <View
      className={className}
      {...pressable(() => onTap?.(), { label: name, disabled: isOff || undefined })}
    >
      {content}
    </View>
  )
}
