import { Fragment } from 'react'
import { lateHook } from '@/state/use-late'
import { valueOf } from '@/state/resource'
import { StopRow } from './stop-row'
import type { Stop } from './stops'

const useWay = lateHook(() => import(/* webpackChunkName: "subpages/ticket/way" */ '../way'))

interface DayOfWeekProps {
  readonly stops: readonly Stop[]
  /** Of every day: an alternative must not clash with any. */
  readonly all: readonly Stop[]
}

/** One day: its sessions, and between them whether there is time to get from one to the next. */
export function DayOfWeek({ stops, all }: DayOfWeekProps) {
  const way = valueOf(useWay(all.length > 1).late)
  return (
    <>
      {stops.map((stop, i) => (
        <Fragment key={stop.registration.id}>
          {way && <way.LegLine stop={stop} all={all} above={stops[i - 1]} />}
          <StopRow stop={stop}>{way && <way.SwapRow stop={stop} all={all} />}</StopRow>
        </Fragment>
      ))}
    </>
  )
}
