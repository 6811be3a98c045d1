import { Text, View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { Icon } from '@/components/icon'
import { a11y, pressable } from '@/platform/a11y'
import css from './index.module.scss'

interface SheetProps {
  readonly isOpen: boolean
  readonly title: string
  readonly onClose: () => void
  readonly closeLabel: string
  /** Stays at the lower edge while the rest scrolls. */
  readonly footer?: ReactNode
}

/** Comes from the bottom over the page; a tap beside it closes it. */
export function Sheet(props: PropsWithChildren<SheetProps>) {
  const { isOpen, title, onClose, closeLabel, footer, children } = props
  if (!isOpen) return null
  return (
    <View className={css.layer}>
      <View className={css.scrim} onClick={onClose} {...a11y({ hidden: true })} />
      <View
        className={footer ? `${css.sheet ?? ''} ${css.tall ?? ''}` : css.sheet}
        {...a11y({ role: 'dialog', label: title })}
      >
        <View className={css.head}>
          <Text className={css.title}>{title}</Text>
          <View className={css.close} {...pressable(onClose, { label: closeLabel })}>
            <Icon name="x" />
          </View>
        </View>
        {footer ? <View className={css.body}>{children}</View> : children}
        {footer && <View className={css.footer}>{footer}</View>}
      </View>
    </View>
  )
}
