import type { SignUpState } from '@/domain/sign-up-state'

/** How the form can end for the party as it stands now. */
export type Outlook =
  | { readonly kind: 'places'; readonly left: number }
  | { readonly kind: 'waiting'; readonly partiesAhead: number }
  /** Some places are left, fewer than the party needs; they can wait together. */
  | { readonly kind: 'wait-together'; readonly left: number }
  | { readonly kind: 'too-few'; readonly left: number }
  /** Neither places nor room in the line for so many; `waitingRoom` people could still wait. */
  | { readonly kind: 'full'; readonly waitingRoom: number }
  /** Nobody knows how many places are left until the network is back. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'impossible' }

/** Whether a form can lead anywhere. */
export function canSignUp(state: SignUpState): boolean {
  return state.kind === 'open' || state.kind === 'few-left' || state.kind === 'waiting-list'
}

/**
 * What awaits a party of this size.
 * @param waitingRoom people that the waiting list still takes
 */
export function outlookFor(state: SignUpState, seats: number, waitingRoom: number): Outlook {
  switch (state.kind) {
    case 'outdated':
      return { kind: 'unknown' }
    case 'waiting-list':
      return seats <= waitingRoom
        ? { kind: 'waiting', partiesAhead: state.partiesAhead }
        : { kind: 'full', waitingRoom }
    case 'full':
      return { kind: 'full', waitingRoom: 0 }
    case 'open':
    case 'few-left':
      if (seats <= state.left) return { kind: 'places', left: state.left }
      return { kind: seats <= waitingRoom ? 'wait-together' : 'too-few', left: state.left }
    default:
      return { kind: 'impossible' }
  }
}

/** Sending the form puts the party on the waiting list, and its button says so. */
export function willWait(outlook: Outlook): boolean {
  return outlook.kind === 'waiting' || outlook.kind === 'wait-together'
}

/** Whether this party finds no place at this moment, while sign-up goes on. */
export function isShort(outlook: Outlook): boolean {
  return willWait(outlook) || outlook.kind === 'too-few' || outlook.kind === 'full'
}
