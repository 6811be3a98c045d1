import { useState } from 'react'
import { publicState } from '@/domain/sign-up-state'
import { waitingOdds, type WaitingOdds } from '@/domain/waiting-odds'
import { useQueryContext } from '@/state/use-query-context'
import { isShort, outlookFor, willWait, type Outlook } from './places'
import type { SignUpRules, SignUpTarget } from './sign-up-target'

/** How many places there are for the party, and what waiting would mean. */
export interface Room {
  readonly outlook: Outlook
  /** There were places while this form was open, and now there are none for anybody. */
  readonly hasJustFilled: boolean
  /** How the party would stand in the line; absent where it would not wait. */
  readonly odds?: WaitingOdds
}

/** @param seats people of the party as it stands now */
export function useRoom({ session }: SignUpTarget, rules: SignUpRules, seats: number): Room {
  const { now, counts } = useQueryContext()
  const count = counts.get(session.id)
  const state = publicState(session, count, now)
  const isFree = state.kind === 'open' || state.kind === 'few-left'
  const [wasFree, setWasFree] = useState(isFree)
  if (isFree && !wasFree) setWasFree(true)

  const peopleAhead = count?.waitingPeople ?? 0
  const outlook = outlookFor(state, seats, rules.waitingCapacity - peopleAhead)
  const waits = count !== undefined && seats > 0 && willWait(outlook)
  return {
    outlook,
    hasJustFilled: wasFree && !isFree && isShort(outlook),
    ...(waits && { odds: waitingOdds({ peopleAhead, seats, session, counts: count, now }) }),
  }
}
