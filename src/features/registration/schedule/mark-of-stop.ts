import type { Catalogue } from '@/copy'
import type { SignUpState } from '@/domain/sign-up-state'
import type { Stop } from './stops'

/** What is to be given back without a network, and has not been. */
export function giveBackMark({ giveBack }: Stop, { registration }: Catalogue): string | undefined {
  if (giveBack === undefined || giveBack === 'done') return undefined
  const { waitingForNetwork, notGivenBack } = registration.schedule
  return giveBack === 'waiting' ? waitingForNetwork : notGivenBack
}

/** How a session of mine stands, where the number of people stands elsewhere on the row. */
export function markOfStop(
  stop: Stop,
  copy: Catalogue,
): { readonly kind: SignUpState['kind']; readonly label: string } {
  const { kind } = stop.state
  const label = giveBackMark(stop, copy)
  if (label !== undefined) return { kind: 'outdated', label }
  return {
    kind,
    label: kind === 'confirmed' ? copy.registration.schedule.confirmed : copy.states.mark(stop.state),
  }
}
