import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { faces, type SignUpKind } from './faces'
import css from './index.module.scss'

export { faces, type SignUpKind } from './faces'

interface SignUpMarkProps {
  readonly kind: SignUpKind
  readonly label: string
  /** On a tint of its own, where it stands alone. */
  readonly isTag?: boolean
  /** Where it stands in its parent's grid. */
  readonly className?: string
}

/** A sign-up state: icon, words and colour, never colour alone. */
export function SignUpMark({ kind, label, isTag, className = '' }: SignUpMarkProps) {
  const { icon, tone } = faces[kind]
  return (
    <View className={`${css.mark ?? ''} tone-${tone}${isTag ? ` ${css.tag ?? ''}` : ''} ${className}`}>
      <Icon name={icon} size="s" />
      {label}
    </View>
  )
}
