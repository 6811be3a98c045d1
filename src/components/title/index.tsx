import { Text } from '@tarojs/components'
import type { A11yProps } from '@/platform/a11y'
import css from './index.module.scss'

interface TitleProps extends A11yProps {
  /** May hold U+200B where a line may break; then its spoken name has to come from outside. */
  readonly text: string
  readonly className?: string
}

/** A title that breaks between words, in lines of about one length; a quotation mark at its head hangs. */
export function Title({ text, className = '', ...spoken }: TitleProps) {
  const hang = text.startsWith('“') ? ` ${css.hang ?? ''}` : ''
  return (
    <Text className={`${css.title ?? ''} ${className}${hang}`} {...spoken}>
      {text}
    </Text>
  )
}
