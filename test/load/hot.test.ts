import { hot } from './hot'

const STORM = { people: 200, places: 40, connections: 32 }

describe('more people than places, at two server processes', () => {
  it('get every place once, and nobody is lost or in twice, though everybody taps twice', async () => {
    const { driven, ...standing } = await hot(STORM, 'ours')
    expect(driven.statuses).toEqual({ 200: 2 * STORM.people })
    expect(standing).toEqual({
      confirmed: STORM.places,
      waiting: STORM.people - STORM.places,
      oversold: 0,
      double: 0,
      drift: 0,
      lost: 0,
    })
  }, 60_000)

  it('would get more places than there are without the guard', async () => {
    expect((await hot(STORM, 'unguarded')).oversold).toBeGreaterThan(0)
  }, 60_000)
})
