import type { Catalogue } from '@/copy'
import type { SignUpState } from '@/domain/sign-up-state'

/** A state where the number of people stands elsewhere on the row. */
export function shortMark(state: SignUpState, { states, registration }: Catalogue): string {
  return state.kind === 'confirmed' ? registration.schedule.confirmed : states.mark(state)
}
