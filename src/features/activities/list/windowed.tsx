import { View } from '@tarojs/components'
import { useEffect, useState, type ReactNode } from 'react'
import { watchSight } from '@/platform/visibility'

import type { SightMemory } from './sight-memory'

interface WindowedProps {
  /** Unique on the page. */
  readonly id: string
  /** px above and below the window in which it is drawn. */
  readonly reach: number
  readonly memory: SightMemory
  readonly className?: string
  /** A function, so that what is out of sight is not even made. */
  readonly children: () => ReactNode
}

/** A part of a long list: drawn near the window, elsewhere an empty place of the same height. */
export function Windowed({ id, reach, memory, className, children }: WindowedProps) {
  const [isNear, setNear] = useState(memory.get(id)?.isNear ?? true)
  useEffect(
    () =>
      watchSight(id, reach, (sight) => {
        memory.set(id, sight)
        setNear(sight.isNear)
      }),
    [id, reach, memory],
  )
  const kept = memory.get(id)
  if (isNear || !kept)
    return (
      <View id={id} className={className}>
        {children()}
      </View>
    )
  return <View id={id} style={{ height: `${kept.height}px` }} />
}
