import { findClashes, nextFreeAlternative, nextThatFits } from '@/domain/clash'
import { legBetween } from '@/domain/leg'
import { travelBetween } from '@/domain/travel'
import { anIndex, at, aVenue, corner, far, hill } from '../fakes/programme'
import { NOON } from '../fakes/session'

const mine = (sessionId: string) => [{ sessionId, personIds: ['kid'] }]

describe('travel between two venues', () => {
  it('takes no time within one', () => {
    expect(travelBetween(hill, hill)).toEqual({ mode: 'walk', minutes: 0 })
  })
  it('is a walk around the corner', () => {
    expect(travelBetween(hill, corner)).toEqual({ mode: 'walk', minutes: 10 })
  })
  it('is a bus across town, waiting included', () => {
    expect(travelBetween(hill, far)).toEqual({ mode: 'bus', minutes: 45 })
  })
  it('allows a quarter of an hour where only the district is known', () => {
    const somewhere = aVenue('somewhere', 100, 30, { precision: 'district' })
    expect(travelBetween(hill, somewhere)).toEqual({ mode: 'bus', minutes: 15 })
  })
})

describe('a clash', () => {
  const going = at('stars-1', '09:00', '10:00', { activityId: 'stars', venueId: 'hill' })

  it.each([
    ['overlaps in time', at('k', '09:30', '10:30', { venueId: 'hill' }), 'overlap'],
    ['begins before one can be there', at('k', '10:30', '11:30', { venueId: 'far' }), 'too-far'],
    ['ends too late to get to what follows', at('k', '07:00', '08:30', { venueId: 'far' }), 'too-far'],
  ])('is found when the wanted session %s', (_name, wanted, kind) => {
    const index = anIndex({ sessions: [going, wanted] })
    expect(findClashes(index, mine('stars-1'), wanted, ['kid', 'dad'])).toMatchObject([
      { kind, sessionId: 'stars-1', personIds: ['kid'] },
    ])
  })

  it.each([
    ['there is time to travel', at('k', '10:45', '11:30', { venueId: 'far' }), ['kid']],
    ['one follows the other in the same place', at('k', '10:00', '11:00', { venueId: 'hill' }), ['kid']],
    ['other people are going', at('k', '09:00', '10:00', { venueId: 'hill' }), ['dad']],
  ])('is not one when %s', (_name, wanted, people) => {
    const index = anIndex({ sessions: [going, wanted] })
    expect(findClashes(index, mine('stars-1'), wanted, people)).toEqual([])
  })

  it('does not arise between a session and itself', () => {
    expect(findClashes(anIndex({ sessions: [going] }), mine('stars-1'), going, ['kid'])).toEqual([])
  })
})

describe('the way to the next session', () => {
  const first = at('stars-1', '09:00', '10:00', { activityId: 'stars', venueId: 'hill' })

  it.each([
    ['in time', at('k', '10:45', '11:30', { venueId: 'far' }), { kind: 'enough', gapMinutes: 45 }],
    ['too late', at('k', '10:30', '11:30', { venueId: 'far' }), { kind: 'too-far', gapMinutes: 30 }],
    ['not at all', at('k', '09:30', '11:30', { venueId: 'hill' }), { kind: 'overlap', gapMinutes: -30 }],
  ])('leads there %s, whichever of the two is asked from', (_name, second, leg) => {
    const index = anIndex({ sessions: [first, second] })
    expect(legBetween(index, first, second)).toMatchObject(leg)
    expect(legBetween(index, second, first)).toMatchObject(leg)
  })

  it('is not known where a venue is not', () => {
    const nowhere = at('k', '10:45', '11:30', { venueId: 'no-such' })
    expect(legBetween(anIndex({ sessions: [first, nowhere] }), first, nowhere)).toBeUndefined()
  })
})

describe('the alternative to a clash', () => {
  const going = at('stars-1', '09:00', '10:00', { activityId: 'stars', venueId: 'hill' })
  const wanted = at('k1', '09:00', '10:00', { venueId: 'hill' })
  const full = at('k2', '11:00', '12:00', { venueId: 'hill' })
  const free = at('k3', '14:00', '15:00', { venueId: 'hill' })
  const index = anIndex({ sessions: [going, wanted, full, free] })
  const counts = new Map([
    ['k2', { sessionId: 'k2', taken: 9, offeredPeople: 0, waitingParties: 0, waitingPeople: 0 }],
  ])

  it('is the next session with room for everyone in the party', () => {
    const found = nextFreeAlternative(index, mine('stars-1'), wanted, ['kid', 'dad'], counts, NOON)
    expect(found?.id).toBe('k3')
  })
  it('is an earlier one when the party is small enough for it', () => {
    expect(nextFreeAlternative(index, mine('stars-1'), wanted, ['kid'], counts, NOON)?.id).toBe('k2')
  })
  it('is nothing when everything else clashes too', () => {
    const busy = [...mine('stars-1'), ...mine('k2'), ...mine('k3')]
    const others = anIndex({ sessions: [going, wanted] })
    expect(nextFreeAlternative(others, busy, wanted, ['kid'], counts, NOON)).toBeUndefined()
  })
})

describe('all that would fit the party', () => {
  const wanted = at('k1', '09:00', '10:00', { venueId: 'hill' })
  const sessions = [
    at('k4', '16:00', '17:00', { venueId: 'hill' }),
    wanted,
    at('k2', '11:00', '12:00', { venueId: 'hill' }),
    at('k3', '14:00', '15:00', { venueId: 'hill' }),
    at('early', '07:00', '08:00', { venueId: 'hill' }),
    at('stars-1', '11:30', '12:30', { activityId: 'stars', venueId: 'hill' }),
  ]
  const index = anIndex({ sessions })
  const taken = (sessionId: string, taken: number, waitingParties = 0) =>
    [
      sessionId,
      { sessionId, taken, offeredPeople: 0, waitingParties, waitingPeople: waitingParties },
    ] as const
  const fitting = (
    people: readonly string[],
    counts: readonly ReturnType<typeof taken>[],
    howMany = 9,
    busy: ReturnType<typeof mine> = [],
  ) => nextThatFits(index, busy, wanted, people, new Map(counts), NOON, howMany).map(({ id }) => id)

  it('comes in the order of start, without the one that was wanted', () => {
    expect(fitting(['kid'], [])).toEqual(['early', 'k2', 'k3', 'k4'])
  })
  it('is as many as were asked for', () => {
    expect(fitting(['kid'], [], 2)).toEqual(['early', 'k2'])
  })
  it('has room for every one of them, and nobody waiting before', () => {
    expect(fitting(['kid', 'dad', 'mum'], [taken('k2', 8), taken('k3', 7), taken('k4', 2, 1)])).toEqual([
      'early',
      'k3',
    ])
  })
  it('clashes with nothing that any of them goes to', () => {
    expect(fitting(['kid', 'dad'], [], 9, mine('stars-1'))).toEqual(['early', 'k3', 'k4'])
  })
  it('is nothing that one of them is signed up for already', () => {
    expect(fitting(['kid', 'dad'], [], 9, mine('k3'))).toEqual(['early', 'k2', 'k4'])
  })
})
