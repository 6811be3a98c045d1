import type { ProgrammeFilter } from '@/domain/programme-filter'
import { queryProgramme, searchTexts, type QueryContext } from '@/domain/programme-query'
import { anActivity, anIndex, at, far, hill } from '../fakes/programme'
import { aSession } from '../fakes/session'

const MORNING = '2031-04-12T08:00:00+08:00'
const open = { opensAt: '2031-04-01T09:00:00+08:00', closesAt: '2031-04-12T20:00:00+08:00' }
const signUp = { kind: 'sign-up', capacity: 10, waitingCapacity: 0, partyLimit: 6, ...open } as const

const activities = [
  anActivity({
    id: 'kites',
    title: '放风筝',
    hosts: ['风筝协会'],
    topicIds: ['wind'],
    quote: { section: '一', text: '教大家扎风筝' },
  }),
  anActivity({
    id: 'stars',
    title: '“我是小小天文家”观星',
    audience: { groups: ['family'], ages: { min: 6, max: 12 }, source: 'provisional' },
  }),
  anActivity({ id: 'radio', title: 'Ｒａｄｉｏ 之夜', categoryId: 'night' }),
  anActivity({ id: 'later', title: '时间待定的讲座' }),
]
const index = anIndex({
  activities,
  sessions: [
    at('kites-am', '09:00', '10:00', { admission: signUp }),
    at('kites-pm', '15:00', '16:00', { admission: signUp, venueId: 'far' }),
    at('stars-pm', '19:00', '21:00', { activityId: 'stars', admission: signUp }),
    at('radio-all-day', '07:00', '18:00', {
      activityId: 'radio',
      admission: { kind: 'walk-in' },
      venueId: 'far',
    }),
    aSession({
      id: 'kites-next',
      startsAt: '2031-04-13T09:00:00+08:00',
      endsAt: '2031-04-13T10:00:00+08:00',
      admission: signUp,
    }),
  ],
})
const texts = searchTexts(index)
const context: QueryContext = { now: MORNING, counts: new Map(), mine: new Map() }

function find(filter: ProgrammeFilter, over: Partial<QueryContext> = {}) {
  return queryProgramme(index, texts, filter, { ...context, ...over }).map(
    (e) => e.session?.id ?? e.activity.id,
  )
}

describe('the programme, filtered', () => {
  it('is everything in order of time, what has no time last', () => {
    expect(find({})).toEqual(['radio-all-day', 'kites-am', 'kites-pm', 'stars-pm', 'kites-next', 'later'])
  })

  it.each<[string, ProgrammeFilter, readonly string[]]>([
    ['a category', { categoryId: 'night' }, ['radio-all-day']],
    ['a topic', { topicId: 'wind' }, ['kites-am', 'kites-pm', 'kites-next']],
    ['a district', { districtId: 'west' }, ['radio-all-day', 'kites-pm']],
    ['an audience', { audience: 'family' }, ['stars-pm']],
    ['a child’s age', { age: 5, categoryId: 'sky' }, ['kites-am', 'kites-pm', 'kites-next', 'later']],
    ['a day', { days: { from: '2031-04-13', to: '2031-04-13' }, text: '风筝' }, ['kites-next']],
    ['a title', { text: '放风筝' }, ['kites-am', 'kites-pm', 'kites-next']],
    ['the content', { text: '扎风筝' }, ['kites-am', 'kites-pm', 'kites-next']],
    ['a host', { text: '协会' }, ['kites-am', 'kites-pm', 'kites-next']],
    ['a venue', { text: 'far' }, ['radio-all-day', 'kites-am', 'kites-pm', 'kites-next']],
    ['half-width letters for full-width ones', { text: 'radio' }, ['radio-all-day']],
    ['a title typed without its quotation marks', { text: '我是小小天文家 观星' }, ['stars-pm']],
    ['words in any order', { text: '观星 天文家' }, ['stars-pm']],
    ['something nobody offers', { text: '火箭' }, []],
  ])('by %s', (_name, filter, expected) => {
    expect(find(filter)).toEqual(expected)
  })

  it('does not match across two fields', () => {
    expect(find({ text: '筝教' })).toEqual([])
  })

  it('leaves out what is full when only open ones are wanted', () => {
    const counts = new Map([
      [
        'kites-am',
        { sessionId: 'kites-am', taken: 10, offeredPeople: 0, waitingParties: 0, waitingPeople: 0 },
      ],
    ])
    expect(find({ standing: 'open', text: '风筝' }, { counts })).toEqual(['kites-pm', 'kites-next'])
  })

  it('hides sessions that are over while others are to come', () => {
    expect(find({ text: '风筝' }, { now: '2031-04-12T11:00:00+08:00' })).toEqual(['kites-pm', 'kites-next'])
  })

  it('still finds an activity whose last session is over', () => {
    expect(find({ text: '天文' }, { now: '2031-04-20T11:00:00+08:00' })).toEqual(['stars-pm'])
  })

  it('can be sorted by distance from where I am', () => {
    expect(
      find({ sort: 'distance', days: { from: '2031-04-12', to: '2031-04-12' } }, { origin: far.position }),
    ).toEqual(['radio-all-day', 'kites-pm', 'kites-am', 'stars-pm', 'later'])
  })
})

describe('what I can still come to today', () => {
  const filter: ProgrammeFilter = { standing: 'in-time' }

  it('has not begun, unless one may walk in', () => {
    expect(find(filter, { now: '2031-04-12T09:05:00+08:00' })).toEqual([
      'radio-all-day',
      'kites-pm',
      'stars-pm',
    ])
  })
  it('can be reached in time from where I am', () => {
    const now = '2031-04-12T14:40:00+08:00'
    expect(find(filter, { now, origin: hill.position })).toEqual(['radio-all-day', 'stars-pm'])
    expect(find(filter, { now, origin: far.position })).toEqual(['radio-all-day', 'kites-pm', 'stars-pm'])
  })
  it('leaves out tomorrow and what has no time', () => {
    expect(find(filter)).not.toEqual(expect.arrayContaining(['kites-next', 'later']))
  })
})
