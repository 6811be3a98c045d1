import { useEffect } from 'react'
import type { DrawnProps } from './contract'

export type { Command, Drawing, DrawnProps } from './contract'

/** A host without a canvas says so. */
export function Drawn({ onFailed }: DrawnProps) {
  useEffect(onFailed, [onFailed])
  return null
}
