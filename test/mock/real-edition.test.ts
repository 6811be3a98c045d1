import { publicState, type SignUpState } from '../../src/domain/sign-up-state'
import { demoCounts } from '../../mock/demo-parties'
import { bundledFiles } from '../../mock/bundled'
import { expandEdition } from '../../mock/expand-edition'
import { readEdition } from '../../mock/read-edition'
import { REAL } from './edition-folders'

const { programme, demo } = readEdition(REAL)
const { edition, sessions, activities, categories } = programme

function stateAtDemoClock(sessionId: string): SignUpState {
  const session = sessions.find(({ id }) => id === sessionId)
  if (!session || !edition.demoClock) throw new Error(`no session ${sessionId} or no demoClock`)
  return publicState(session, demoCounts(sessionId, demo), edition.demoClock)
}

test('the edition passes its checks and is what the phone bundles', () => {
  expect(expandEdition(bundledFiles)).toEqual({ programme, demo })
})

test('every way of getting in is there', () => {
  expect(new Set(sessions.map(({ admission }) => admission.kind))).toEqual(
    new Set(['sign-up', 'walk-in', 'by-invitation']),
  )
})

test.each<[string, SignUpState]>([
  ['community-clinic-0524-0900', { kind: 'open', left: 42 }],
  ['robot-contest-0531-0900', { kind: 'open', left: 18 }],
  ['donghu-vinegar-0524-1000', { kind: 'few-left', left: 3 }],
  ['robot-contest-0531-1400', { kind: 'waiting-list', partiesAhead: 2 }],
  // One place is left, and the party at the head of the list is of two.
  ['steel-dragon-0525-0900', { kind: 'waiting-list', partiesAhead: 1 }],
  ['steel-dragon-0524-0900', { kind: 'full' }],
  ['donghu-vinegar-0524-1430', { kind: 'full' }],
  ['donghu-vinegar-0607-1000', { kind: 'not-open', opensAt: '2025-05-22T10:00:00+08:00' }],
  ['viral-hepatitis-0521-0930', { kind: 'closed' }],
  ['sustainable-zone-0519-0930', { kind: 'ended' }],
  ['spirit-in-communities-0528-1900', { kind: 'cancelled' }],
  ['opening-ceremony-0526-0930', { kind: 'walk-in' }],
  ['university-enterprise-0527-0900', { kind: 'by-invitation' }],
])('seen from the demo clock %s is %o', (sessionId, state) => {
  expect(stateAtDemoClock(sessionId)).toEqual(state)
})

test('four sessions or more are still to come on the day the demo clock starts', () => {
  const today = sessions.filter(({ startsAt }) => startsAt.startsWith('2025-05-20'))
  expect(today.length).toBeGreaterThanOrEqual(4)
  expect(today.every(({ startsAt }) => startsAt > (edition.demoClock ?? ''))).toBe(true)
})

test('the contest and the role play clash on the morning of 31 May', () => {
  const [contest, play] = ['robot-contest-0531-0900', 'little-doctor-0531-0930'].map((id) =>
    sessions.find((session) => session.id === id),
  )
  expect(contest && play && contest.startsAt < play.endsAt && play.startsAt < contest.endsAt).toBe(true)
  expect([contest?.ages, play?.ages]).toEqual([
    { min: 8, max: 14 },
    { min: 6, max: 12 },
  ])
})

test('nothing that the notice does not say passes for confirmed', () => {
  expect(sessions.filter(({ provisional }) => !provisional)).toEqual([])
})

test('the categories hold as many activities as the home page says', () => {
  const counts = categories.map(({ id }) => [id, activities.filter((a) => a.categoryId === id).length])
  expect(Object.fromEntries(counts)).toEqual({
    opening: 2,
    health: 8,
    spirit: 7,
    youth: 3,
    study: 3,
    volunteer: 2,
    transfer: 3,
  })
})
