import { View } from '@tarojs/components'
import { useEffect, useState, type ReactNode } from 'react'
import { watchSight, type Sight } from '@/platform/visibility'

/** What is known of the parts of one list: how high each is, since cards differ, and whether it is near. */
export type SightMemory = Map<string, Sight>

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
