import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import css from './index.module.scss'

interface CardProps {
  /** Without inner space, for rows and pictures that reach the edge. */
  readonly isFlush?: boolean
}

/** A white surface. */
export function Card({ isFlush, children }: PropsWithChildren<CardProps>) {
  return <View className={`${css.card ?? ''} ${(isFlush ? css.flush : css.padded) ?? ''}`}>{children}</View>
}
