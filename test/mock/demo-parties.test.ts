import { fold } from '@/domain/decide/fold'
import { reconfirmationOf } from '@/domain/reconfirm'
import { SessionBook } from '@/domain/session-state'
import { demoCounts, demoRegistrations } from '../../mock/demo-parties'
import { readEdition } from '../../mock/read-edition'
import { REAL, TINY } from './edition-folders'

describe.each([REAL, TINY])('the parties of %s', (folder) => {
  const { programme, demo } = readEdition(folder)
  const bookOf = (session: (typeof programme.sessions)[number]) =>
    new SessionBook(session, demoRegistrations(session, demo))

  test('are as many as is said before anybody makes them', () => {
    for (const session of programme.sessions) {
      const { taken, waitingParties, waitingPeople } = bookOf(session)
      const { sessionId: _id, offeredPeople: _none, ...said } = demoCounts(session.id, demo)
      expect([session.id, { taken, waitingParties, waitingPeople }]).toEqual([session.id, said])
    }
  })

  test('come: none loses its place where a session asks once more', () => {
    const asking = programme.sessions.filter((session) => reconfirmationOf(session))
    for (const session of asking) {
      const { saved } = fold(bookOf(session), [{ type: 'expire' }], reconfirmationOf(session)?.until ?? '')
      expect(saved).toEqual([])
    }
  })
})

test('at a session of the demonstration that asks once more there are places to be had', () => {
  const { programme, demo } = readEdition(REAL)
  const asking = programme.sessions.filter((session) => reconfirmationOf(session))
  const left = asking.map((session) => {
    const { admission } = session
    return admission.kind === 'sign-up' ? admission.capacity - demoCounts(session.id, demo).taken : 0
  })
  expect(Math.max(...left)).toBeGreaterThan(4)
})
