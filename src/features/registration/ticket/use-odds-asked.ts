import { seatsOf } from '@/domain/registration'
import type { OddsAsked } from '@/domain/waiting-odds'
import type { MyRegistration } from '@/state/registrations-store'
import { useQueryContext } from '@/state/use-query-context'
import type { SignUpTarget } from '../form/sign-up-target'

/** What the odds are read from; undefined as long as nobody knows how full the session is now. */
export function useOddsAsked(registration: MyRegistration, { session }: SignUpTarget): OddsAsked | undefined {
  const { counts: all, now } = useQueryContext()
  const counts = all.get(session.id)
  const { peopleAhead } = registration
  if (!counts || counts.isOutdated || peopleAhead === undefined) return undefined
  return { peopleAhead, seats: seatsOf(registration), session, counts, now }
}
