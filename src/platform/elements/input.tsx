import { useEffect, useRef, type HTMLAttributes } from 'react'

interface Typed {
  readonly detail: { readonly value: string }
}

interface InputProps extends Omit<HTMLAttributes<HTMLInputElement>, 'onInput' | 'onBlur'> {
  readonly value: string
  readonly type?: 'text' | 'number'
  readonly maxlength?: number
  readonly confirmType?: 'search' | 'done'
  readonly focus?: boolean
  readonly placeholderClass?: string
  readonly onInput?: (event: Typed) => void
  readonly onConfirm?: (event: Typed) => void
  readonly onBlur?: (event: Typed) => void
}

const typed = (element: HTMLInputElement): Typed => ({ detail: { value: element.value } })

/** A line of text, with the names and events of WeChat's. */
export function Input({
  type = 'text',
  maxlength,
  confirmType = 'done',
  focus = false,
  className = '',
  placeholderClass: _styledBySheet,
  onInput,
  onConfirm,
  onBlur,
  ...rest
}: InputProps) {
  const element = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (focus) element.current?.focus()
  }, [focus])
  return (
    <input
      {...rest}
      ref={element}
      className={`h5-input ${className}`}
      // A telephone number is not a quantity: no spinner, no exponent, and leading zeros stay.
      type="text"
      inputMode={type === 'number' ? 'numeric' : 'text'}
      enterKeyHint={confirmType}
      maxLength={maxlength}
      onChange={(event) => onInput?.(typed(event.currentTarget))}
      onBlur={(event) => onBlur?.(typed(event.currentTarget))}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) onConfirm?.(typed(event.currentTarget))
      }}
    />
  )
}
