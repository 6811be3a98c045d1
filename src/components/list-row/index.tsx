import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '@/components/icon'
import { pressable } from '@/platform/a11y'
import type { IconName } from '@/styles/icon-names'
import css from './index.module.scss'

export { List } from '@/components/list'

interface ListRowProps {
  readonly icon?: IconName
  readonly title: string
  readonly detail?: string
  /** A second line of it. */
  readonly more?: string
  /** Short words at the end: a count, a value. */
  readonly aside?: string
  readonly onTap?: () => void
  readonly tone?: 'plain' | 'danger'
  /** Marks at the end of the row. */
  readonly children?: ReactNode
}

export function ListRow(props: ListRowProps) {
  const { icon, title, detail, more, aside, onTap, tone = 'plain', children } = props
  const className = `${css.row ?? ''} ${tone === 'danger' ? (css.danger ?? '') : ''}`
  const content = (
    <>
      {icon && <Icon name={icon} />}
      <View className={css.words}>
        <Text>{title}</Text>
        {detail && <Text className={css.detail}>{detail}</Text>}
        {more && <Text className={css.detail}>{more}</Text>}
      </View>
      {aside && <Text className={css.aside}>{aside}</Text>}
      {children}
      {onTap && tone === 'plain' && <Icon name="chevron-right" size="s" />}
    </>
  )
  if (!onTap) return <View className={className}>{content}</View>
  const label = [title, detail, more, aside].filter(Boolean).join(' ')
  return (
    <View className={className} {...pressable(onTap, { label })}>
      {content}
    </View>
  )
}
