import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import css from './index.module.scss'

interface CardProps {
  /** Without inner space, for rows and pictures that reach the edge. */
  readonly isFlush?: boolean
  /** Framed as a field that is filled in wrongly. */
  readonly isWrong?: boolean
}

/** A white surface. */
export function Card({ isFlush, isWrong, children }: PropsWithChildren<CardProps>) {
  const className = [css.card, isFlush ? css.flush : css.padded, isWrong && css.wrong]
  return <View className={className.filter(Boolean).join(' ')}>{children}</View>
}
