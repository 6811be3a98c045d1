import type { QueryContext } from '@/domain/programme-query'
import { similarTo } from '@/domain/similar-activities'
import { anActivity, anIndex, at, hill, far } from '../fakes/programme'

const MORNING = '2031-04-12T08:00:00+08:00'
const context: QueryContext = { now: MORNING, counts: new Map(), mine: new Map() }
const walkIn = { admission: { kind: 'walk-in' } } as const

const kites = anActivity({ id: 'kites', categoryId: 'sky', topicIds: ['wind'] })

/** The ids in the order in which they are offered. */
function offered(
  others: Parameters<typeof anIndex>[0]['activities'],
  sessions: Parameters<typeof anIndex>[0]['sessions'],
  count = 9,
) {
  const index = anIndex({
    activities: [kites, ...(others ?? [])],
    sessions: [at('kites-am', '09:00', '10:00', walkIn), ...sessions],
    venues: [hill, far],
  })
  return similarTo(index, kites, count, context).map(({ activity }) => activity.id)
}

const session = (activityId: string, from: string, over: object = {}) =>
  at(`${activityId}-${from}`, from, '20:00', { ...walkIn, activityId, ...over })

const elsewhere = { venueId: 'far' } as const
const stranger = { categoryId: 'sea', audience: { groups: ['enterprise'], source: 'notice' } } as const

it('never offers the activity itself', () => {
  expect(offered([], [])).toEqual([])
})

it('leaves out what has nothing in common', () => {
  expect(offered([anActivity({ id: 'ships', ...stranger })], [session('ships', '10:00', elsewhere)])).toEqual(
    [],
  )
})

it('the same kind goes before a shared topic, that before the same district, that before the same public', () => {
  const others = [
    anActivity({ id: 'public', categoryId: 'sea' }),
    anActivity({ id: 'district', ...stranger }),
    anActivity({ id: 'topic', ...stranger, topicIds: ['wind'] }),
    anActivity({ id: 'kind', ...stranger, categoryId: 'sky' }),
  ]
  const sessions = [
    session('public', '10:00', elsewhere),
    session('district', '10:00'),
    session('topic', '10:00', elsewhere),
    session('kind', '10:00', elsewhere),
  ]
  expect(offered(others, sessions)).toEqual(['kind', 'topic', 'district', 'public'])
})

it('what can still be attended goes before what is more alike but over, or has no time yet', () => {
  const others = [
    anActivity({ id: 'over', categoryId: 'sky', topicIds: ['wind'] }),
    anActivity({ id: 'some-day', categoryId: 'sky' }),
    anActivity({ id: 'today', categoryId: 'sea' }),
  ]
  const sessions = [
    at('over-am', '06:00', '07:00', { ...walkIn, activityId: 'over' }),
    session('today', '10:00', elsewhere),
  ]
  expect(offered(others, sessions)).toEqual(['today', 'some-day', 'over'])
})

it('of those equally alike the earlier goes first, and no more are offered than asked for', () => {
  const others = ['c', 'b', 'a'].map((id) => anActivity({ id }))
  const sessions = [session('c', '12:00'), session('b', '11:00'), session('a', '10:00')]
  expect(offered(others, sessions, 2)).toEqual(['a', 'b'])
})

it('shows the session one can get into, not the one that is over', () => {
  const index = anIndex({
    activities: [kites, anActivity({ id: 'stars' })],
    sessions: [
      at('early', '06:00', '07:00', { ...walkIn, activityId: 'stars' }),
      at('late', '19:00', '21:00', { ...walkIn, activityId: 'stars' }),
    ],
  })
  expect(similarTo(index, kites, 3, context)[0]?.session?.id).toBe('late')
})
