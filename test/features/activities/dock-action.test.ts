import type { Entry } from '@/domain/programme-query'
import type { SignUpState } from '@/domain/sign-up-state'
import { dockAction } from '@/features/activities/detail/dock-action'
import { routes } from '@/routes'
import { anActivity } from '../../fakes/programme'
import { aSession } from '../../fakes/session'

const activity = anActivity({ id: 'robots' })
const list = { kind: 'list', categoryId: activity.categoryId }
const entry = (id: string, state: SignUpState): Entry => ({ activity, session: { ...aSession(), id }, state })
const at = '2025-05-24T09:00:00+08:00'

const own = { registrationId: 'r1' }
const toTicket = { kind: 'go', route: routes.ticket('r1') }
const toSignUp = { kind: 'go', route: routes.signUp('s') }
const cases: readonly [SignUpState, unknown][] = [
  [{ kind: 'open', left: 9 }, toSignUp],
  [{ kind: 'few-left', left: 2 }, toSignUp],
  [{ kind: 'waiting-list', partiesAhead: 1 }, toSignUp],
  [{ kind: 'full' }, list],
  [{ kind: 'closed' }, list],
  [{ kind: 'ended' }, list],
  [{ kind: 'cancelled' }, list],
  [{ kind: 'not-open', opensAt: at }, { kind: 'favourite' }],
  [{ kind: 'walk-in' }, { kind: 'favourite' }],
  [{ kind: 'by-invitation' }, { kind: 'favourite' }],
  [{ kind: 'confirmed', people: 2, ...own }, toTicket],
  [{ kind: 'waiting', partiesAhead: 0, ...own }, toTicket],
  [{ kind: 'offered', expiresAt: at, ...own }, toTicket],
  [{ kind: 'checked-in', at, ...own }, toTicket],
]

test.each(cases)('%j', (state, expected) => {
  const only = entry('s', state)
  expect(dockAction(only, [only], activity)).toEqual(expected)
})

test('a full session points to another one that can still be entered', () => {
  const full = entry('s', { kind: 'full' })
  const entries = [entry('past', { kind: 'ended' }), full, entry('next', { kind: 'few-left', left: 1 })]
  expect(dockAction(full, entries, activity)).toEqual({ kind: 'choose', sessionId: 'next' })
})

test('an activity without sessions can be kept', () => {
  expect(dockAction(undefined, [], activity)).toEqual({ kind: 'favourite' })
})
