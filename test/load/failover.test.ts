import { failover } from './failover'

it('a primary that dies takes no acknowledged place with it, and people get on at its standby', async () => {
  const people = 1500
  const result = await failover({ people, places: 200, connections: 16, killAfter: 300 })
  expect(result).toMatchObject({
    ...{ acknowledged: people, lost: 0, oversold: 0, double: 0, drift: 0 },
    ...{ confirmed: 200, waiting: people - 200 },
  })
}, 120_000)
