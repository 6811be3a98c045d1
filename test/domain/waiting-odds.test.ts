import { addMinutes } from '@/domain/time'
import { fewerWouldHelp, seatsThatFit, waitingOdds, type OddsAsked } from '@/domain/waiting-odds'
import { aSession, NOON } from '../fakes/session'

const hall = aSession({}, { capacity: 100 })
const asked = (over: Partial<OddsAsked> = {}): OddsAsked => ({
  peopleAhead: 0,
  seats: 1,
  session: hall,
  counts: { taken: 100, offeredPeople: 0 },
  now: NOON,
  ...over,
})

describe('the odds of a waiting party', () => {
  it.each([
    ['it fits what is free', asked({ counts: { taken: 98, offeredPeople: 0 }, seats: 2 }), 'fits-now', 0],
    ['one place in twenty has to come back', asked({ peopleAhead: 3, seats: 2 }), 'likely', 5],
    ['one more than that', asked({ peopleAhead: 4, seats: 2 }), 'possible', 6],
    ['one place in five', asked({ peopleAhead: 18, seats: 2 }), 'possible', 20],
    ['one more than that', asked({ peopleAhead: 19, seats: 2 }), 'unlikely', 21],
  ] as const)('when %s', (_name, question, kind, needed) => {
    expect(waitingOdds(question)).toMatchObject({ kind, needed })
  })

  it('count those ahead before free places: they are strictly served first', () => {
    const question = asked({ peopleAhead: 3, seats: 1, counts: { taken: 98, offeredPeople: 0 } })
    expect(waitingOdds(question)).toMatchObject({ free: 2, needed: 2 })
  })

  it('are a step lower when less than a day is left', () => {
    const late = addMinutes(hall.startsAt, -60)
    expect(waitingOdds(asked({ now: late }))).toMatchObject({ kind: 'possible', minutesLeft: 60 })
    expect(waitingOdds(asked({ peopleAhead: 9, now: late })).kind).toBe('unlikely')
  })

  it('are told with every number they come from', () => {
    const question = asked({ peopleAhead: 7, seats: 3, counts: { taken: 99, offeredPeople: 4 } })
    expect(waitingOdds(question)).toEqual({
      kind: 'possible',
      peopleAhead: 7,
      seats: 3,
      capacity: 100,
      free: 1,
      offeredPeople: 4,
      needed: 9,
      minutesLeft: 9900,
    })
  })

  it.each([
    ['the session has started', asked({ now: hall.startsAt }), 'started'],
    ['it was called off', asked({ session: aSession({ status: 'cancelled' }) }), 'cancelled'],
    ['nobody signs up', asked({ session: aSession({ admission: { kind: 'walk-in' } }) }), 'no-sign-up'],
    ['the party is larger than the hall', asked({ seats: 101 }), 'party-too-large'],
  ] as const)('are none when %s', (_name, question, why) => {
    expect(waitingOdds(question)).toMatchObject({ kind: 'no-chance-left', why })
  })

  it('never get better the more people are ahead', () => {
    const order = ['likely', 'possible', 'unlikely']
    const steps = Array.from({ length: 60 }, (_, peopleAhead) =>
      order.indexOf(waitingOdds(asked({ peopleAhead })).kind),
    )
    expect(steps).toEqual([...steps].sort((a, b) => a - b))
  })
})

describe('a smaller party', () => {
  it('needs fewer places to come back', () => {
    expect(fewerWouldHelp(asked({ peopleAhead: 3, seats: 2 }))).toBe(true)
  })

  it('makes a chance where the party is larger than the session', () => {
    const tiny = aSession({}, { capacity: 2 })
    expect(fewerWouldHelp(asked({ session: tiny, seats: 3 }))).toBe(true)
    expect(fewerWouldHelp(asked({ session: tiny, seats: 4 }))).toBe(false)
  })

  it.each([
    ['of one cannot be smaller', asked({ peopleAhead: 3 })],
    ['gains nothing where it fits already', asked({ seats: 2, counts: { taken: 98, offeredPeople: 0 } })],
    ['gains nothing once it has begun', asked({ seats: 2, now: hall.startsAt })],
  ])('%s', (_name, question) => {
    expect(fewerWouldHelp(question)).toBe(false)
  })

  it('could go at once where some places are free and nobody is ahead', () => {
    const free = { taken: 98, offeredPeople: 0 }
    expect(seatsThatFit(waitingOdds(asked({ seats: 3, counts: free })))).toBe(2)
    expect(seatsThatFit(waitingOdds(asked({ seats: 3, peopleAhead: 1, counts: free })))).toBe(1)
    expect(seatsThatFit(waitingOdds(asked({ seats: 3, peopleAhead: 4, counts: free })))).toBe(0)
    expect(seatsThatFit(waitingOdds(asked({ seats: 1, counts: free })))).toBe(1)
  })
})
