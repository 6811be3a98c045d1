import { useState } from 'react'
import type { District } from '@/domain/edition'
import { useOrigin, useStores } from '@/state/stores'
import type { View } from './first-view'

const NEAR = 13

/** The visitor's place: asked for by a tap, shown, and looked at. */
export function usePosition(aim: (to: View) => void) {
  const { origin: store } = useStores()
  const origin = useOrigin((state) => state.origin)
  const status = useOrigin((state) => state.status)
  const [isDismissed, setDismissed] = useState(true)

  async function ask(): Promise<void> {
    setDismissed(false)
    await store.getState().ask()
    const { origin: found, status: outcome } = store.getState()
    if (outcome === 'idle' && found?.kind === 'position') aim({ center: found.point, zoom: NEAR })
  }
  function choose(district: District): void {
    store.getState().chooseDistrict(district)
    aim({ center: district.center, zoom: NEAR })
  }
  const why = isDismissed || status === 'idle' || status === 'asking' ? undefined : status
  return { origin, isAsking: status === 'asking', why, ask, choose, dismiss: () => setDismissed(true) }
}
