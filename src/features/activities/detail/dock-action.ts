import type { Activity } from '@/domain/activity'
import type { Entry } from '@/domain/programme-query'
import type { SignUpState } from '@/domain/sign-up-state'
import { routes, type Route } from '@/routes'

/** What the main button does. */
export type DockAction =
  | { readonly kind: 'go'; readonly route: Route }
  | { readonly kind: 'choose'; readonly sessionId: string }
  | { readonly kind: 'list'; readonly categoryId: string }
  /** Only the backend knows whether one can; it is asked again. */
  | { readonly kind: 'refresh' }
  | { readonly kind: 'favourite' }

const HAS_PLACES: readonly SignUpState['kind'][] = ['open', 'few-left', 'walk-in']

/** The first session one can get into; with none, the first with a waiting list. */
export function firstWithPlaces(entries: readonly Entry[]): Entry | undefined {
  return (
    entries.find(({ state }) => state && HAS_PLACES.includes(state.kind)) ??
    entries.find(({ state }) => state?.kind === 'waiting-list')
  )
}

/** @param entry the chosen session; without one the activity has none */
export function dockAction(
  entry: Entry | undefined,
  entries: readonly Entry[],
  activity: Activity,
): DockAction {
  const list: DockAction = { kind: 'list', categoryId: activity.categoryId }
  const { state, session } = entry ?? {}
  if (!state || !session) return { kind: 'favourite' }
  switch (state.kind) {
    case 'open':
    case 'few-left':
    case 'waiting-list':
      return { kind: 'go', route: routes.signUp(session.id) }
    case 'outdated':
      return { kind: 'refresh' }
    case 'confirmed':
    case 'checked-in':
    case 'waiting':
    case 'offered':
      return { kind: 'go', route: routes.ticket(state.registrationId) }
    case 'full':
    case 'closed': {
      const other = firstWithPlaces(entries)?.session
      return other ? { kind: 'choose', sessionId: other.id } : list
    }
    case 'ended':
    case 'cancelled':
      return list
    case 'not-open':
    case 'walk-in':
    case 'by-invitation':
      return { kind: 'favourite' }
  }
}
