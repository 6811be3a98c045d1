import { useEffect, useState } from 'react'
import type { Instant } from '@/domain/time'
import { every } from '@/platform/clock'
import { useAvailability } from './stores'

/** The backend's time, refreshed every `stepMs`; a minute is enough for everything but a countdown. */
export function useNow(stepMs = 60_000): Instant {
  const read = useAvailability((state) => state.now)
  const offsetMs = useAvailability((state) => state.offsetMs)
  const [now, setNow] = useState(read)
  useEffect(() => {
    setNow(read())
    return every(stepMs, () => setNow(read()))
  }, [read, offsetMs, stepMs])
  return now
}
