import { Input, View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { a11y, pressable } from '@/platform/a11y'
import css from './index.module.scss'

interface SearchFieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder: string
  readonly label: string
  readonly onSubmit?: () => void
  readonly onBlur?: () => void
  readonly onFocus?: () => void
  readonly clearLabel?: string
  readonly isFocused?: boolean
}

/** Searches as one types; the cross empties it. */
export function SearchField(props: SearchFieldProps) {
  const { value, onChange, placeholder, label, onSubmit, onBlur, onFocus, clearLabel, isFocused } = props
  return (
    <View className={css.field}>
      <Icon name="search" />
      <Input
        className={css.input}
        value={value}
        type="text"
        confirmType="search"
        focus={isFocused}
        placeholder={placeholder}
        placeholderClass={css.placeholder}
        onInput={(event) => onChange(event.detail.value)}
        onConfirm={() => onSubmit?.()}
        onBlur={() => onBlur?.()}
        onFocus={() => onFocus?.()}
        {...a11y({ role: 'searchbox', label })}
      />
      {value !== '' && clearLabel && (
        <View className={css.clear} {...pressable(() => onChange(''), { label: clearLabel })}>
          <Icon name="x" />
        </View>
      )}
    </View>
  )
}
