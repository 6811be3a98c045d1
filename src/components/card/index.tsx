import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { pressable } from '@/platform/a11y'
import css from './index.module.scss'

interface CardProps {
  readonly onTap?: () => void
  /** All that the card says, when the whole card is one control. */
  readonly ariaLabel?: string
  /** Without inner space, for rows and pictures that reach the edge. */
  readonly isFlush?: boolean
}

/** A white surface. With `onTap` the whole card is one control. */
export function Card({ onTap, ariaLabel, isFlush, children }: PropsWithChildren<CardProps>) {
  const className = `${css.card ?? ''} ${(isFlush ? css.flush : css.padded) ?? ''}`
  if (!onTap) return <View className={className}>{children}</View>
  return (
    <View className={className} {...pressable(onTap, { label: ariaLabel })}>
      {children}
    </View>
  )
}
