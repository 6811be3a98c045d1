import type { PropsWithChildren } from 'react'
import { Card } from '@/components/card'

/** A card of `ListRow`s; the rows draw their own hairlines. */
export function List({ children }: PropsWithChildren) {
  return <Card isFlush>{children}</Card>
}
