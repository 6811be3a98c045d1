import { killOnPglite, killOnPostgres } from './kill'

const STORM = { people: 2000, places: 100, connections: 16, killAfter: 150 }

describe.each([
  ['PostgreSQL', killOnPostgres],
  ['PGlite', killOnPglite],
])('a server over %s that is killed in the middle of a storm', (_name, kill) => {
  it('has every place that it acknowledged when it comes back', async () => {
    const killed = await kill(STORM)
    expect(killed.acknowledged).toBeGreaterThanOrEqual(STORM.killAfter)
    expect(killed.unanswered).toBeGreaterThan(0)
    expect(killed).toMatchObject({ lost: 0, oversold: 0, double: 0, drift: 0, confirmed: STORM.places })
  }, 60_000)
})
