import { useCallback, useState } from 'react'
import type { Point } from '@/domain/geo'
import type { MapLook } from '@/platform/venue-map'
import { mapView } from '@/state/map-view-store'
import { firstView, type View } from './first-view'
import type { Spot } from './spots'

/** A centimetre. WeChat is sent only what changed, so the same place again would leave the map where it is. */
const NUDGE = 1e-7

/**
 * Where the map is told to look, and where it looks. It is told again only on purpose: a hand on the map comes first.
 * `aim` goes elsewhere, `turn` a little aside, after which 搜这一片 still offers what somebody moved to.
 */
export function useView(spots: readonly Spot[], home: Point) {
  const change = mapView.useSelected((state) => state.change)
  const left = mapView.useSelected((state) => state.view)
  const [target, setTarget] = useState<View>(() => left ?? firstView(spots, home))
  const [look, setLook] = useState<MapLook>()
  const [hasMoved, setMoved] = useState(false)

  const turn = useCallback((to: View) => {
    setTarget(({ center }) => ({
      zoom: to.zoom,
      center: { ...to.center, lat: to.center.lat + (center.lat === to.center.lat ? NUDGE : 0) },
    }))
  }, [])

  const aim = useCallback(
    (to: View) => {
      setMoved(false)
      turn(to)
    },
    [turn],
  )

  const onLook = useCallback(
    (next: MapLook) => {
      setLook(next)
      if (next.isByHand) setMoved(true)
      change({ view: { center: next.center, zoom: next.zoom } })
    },
    [change],
  )

  const settle = useCallback(() => setMoved(false), [])
  return { target, look, hasMoved, aim, turn, onLook, settle }
}
