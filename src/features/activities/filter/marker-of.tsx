import { Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import { markHits } from '@/domain/search-hits'
import type { SearchTexts } from '@/domain/search-text'
import css from './filter.module.scss'

/** A function that shows a text with what was searched for marked in it. */
export function markerOf(query: string, { sounds }: SearchTexts): (text: string) => ReactNode {
  return (text) => {
    const pieces = markHits(text, query, sounds)
    if (!pieces.some(({ isHit }) => isHit)) return text
    return pieces.map(({ text: piece, isHit }, at) =>
      isHit ? (
        <Text key={at} className={css.hit}>
          {piece}
        </Text>
      ) : (
        piece
      ),
    )
  }
}
