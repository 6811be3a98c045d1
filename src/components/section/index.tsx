import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Icon } from '@/components/icon'
import { a11y, pressable } from '@/platform/a11y'
import css from './index.module.scss'

interface SectionProps {
  readonly title: string
  readonly more?: { readonly label: string; readonly onTap: () => void }
  /** Quiet words at the end of the heading. */
  readonly aside?: string
  /** One of a form, which is filled in from top to bottom. */
  readonly isClose?: boolean
}

export function Section({ title, more, aside, isClose, children }: PropsWithChildren<SectionProps>) {
  return (
    <View className={isClose ? css.close : css.section}>
      <View className={css.head}>
        <Text className={css.title} {...a11y({ role: 'heading' })}>
          {title}
        </Text>
        {aside && <Text className={css.aside}>{aside}</Text>}
        {more && (
          <View className={css.more} {...pressable(more.onTap, { label: more.label })}>
            {more.label}
            <Icon name="chevron-right" size="s" />
          </View>
        )}
      </View>
      {children}
    </View>
  )
}
