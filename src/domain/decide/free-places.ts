import type { SessionState } from '../session-state'

/** People who could still be given a place. */
export function freePlaces(state: SessionState): number {
  const { admission } = state.session
  return admission.kind === 'sign-up' ? admission.capacity - state.taken : 0
}
