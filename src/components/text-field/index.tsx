import { Input, Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '@/components/icon'
import { a11y } from '@/platform/a11y'
import type { IconName } from '@/styles/icon-names'
import css from './index.module.scss'

interface TextFieldProps {
  readonly label: string
  /** The heading above says it already; a screen reader still hears it. */
  readonly isLabelHidden?: boolean
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly type?: 'text' | 'tel' | 'number'
  readonly placeholder?: string
  /** What is wrong and how to put it right; takes the place of the hint. */
  readonly error?: string
  /** The error can be read elsewhere on the screen: here it is drawn, and heard with the field. */
  readonly isErrorSaid?: boolean
  readonly hint?: string
  readonly maxLength?: number
  readonly icon?: IconName
  /** At the end of the line, a way not to have to type. */
  readonly aside?: ReactNode
}

export function TextField(props: TextFieldProps) {
  const {
    label,
    isLabelHidden,
    value,
    onChange,
    onBlur,
    type = 'text',
    placeholder,
    error,
    isErrorSaid,
    hint,
    maxLength = 140,
    icon,
    aside,
  } = props
  const shownError = isErrorSaid ? undefined : error
  const below = shownError ?? hint
  return (
    <View className={css.field}>
      {!isLabelHidden && <Text className={css.label}>{label}</Text>}
      <View className={error ? `${css.box ?? ''} ${css.wrong ?? ''}` : css.box}>
        {icon && <Icon name={icon} />}
        <Input
          className={css.input}
          value={value}
          // WeChat has no keyboard for telephone numbers; the one for digits will do.
          type={type === 'tel' ? 'number' : type}
          maxlength={maxLength}
          placeholder={placeholder}
          placeholderClass={css.placeholder}
          onInput={(event) => onChange(event.detail.value)}
          onBlur={() => onBlur?.()}
          {...a11y({ role: 'textbox', label: error ? `${label} ${error}` : label })}
        />
        {aside}
      </View>
      {below && (
        <View className={shownError ? css.error : css.hint}>
          {shownError && <Icon name="triangle-alert" size="s" />}
          {below}
        </View>
      )}
    </View>
  )
}
