import { useEffect, useState } from 'react'
import { isWide, onWideChange } from '@/platform/wide-window'

/** Whether there is room for one more column than on a phone. */
export function useWide(): boolean {
  const [wide, setWide] = useState(isWide)
  useEffect(() => onWideChange(setWide), [])
  return wide
}
