import type { Attendance } from '@/domain/no-shows'
import type { Backend } from '../api.contract'
import { MORNING, SESSIONS } from '../contract-programme'
import { uuid } from '../contract-steps'
import { countsOf, mine, sessionOf, signUp, until } from './place'

const { open: OPEN, small: SMALL } = SESSIONS

/** What a host sees of those who come, and of those who do not. */
export function describeAttendance(opened: () => Backend): void {
  describe('a host at the door', () => {
    let backend: Backend
    /** A pair and a family at one session; the pair is at another as well. */
    beforeEach(async () => {
      backend = opened()
      await signUp(backend, 'pair', 1, OPEN, ['p1', 'p2'])
      await signUp(backend, 'family', 2, OPEN, ['f1', 'f2', 'f3'])
      await signUp(backend, 'pair', 3, SMALL, ['p1', 'p2'])
    })
    const at = (sessionId: string): Promise<Attendance> => backend.host.attendance({ sessionId })
    const comes = (n: number, sessionId: string) =>
      backend.host.checkIn({ sessionId, registrationId: uuid(n) })
    const after = async (sessionId: string) => {
      backend.moveClock(until((await sessionOf(backend, sessionId)).endsAt))
    }

    it('sees who has a place, in the order in which they signed up', async () => {
      expect(await at(OPEN)).toEqual({
        parties: [
          { registrationId: uuid(1), people: 2, state: 'expected', missed: 0 },
          { registrationId: uuid(2), people: 3, state: 'expected', missed: 0 },
        ],
        noShows: { parties: 0, people: 0 },
      })
    })

    it('sees nobody’s name and no number', async () => {
      const text = JSON.stringify(await at(OPEN))
      for (const secret of ['p1', 'f1', '138', 'pair', 'family']) expect(text).not.toContain(secret)
    })

    it('lets a party in once', async () => {
      await comes(1, OPEN)
      expect((await mine(backend.as('pair'), 1)).status).toBe('checked-in')
      expect((await at(OPEN)).parties.map(({ state }) => state)).toEqual(['came', 'expected'])
      await expect(comes(1, OPEN)).rejects.toMatchObject({
        code: 'already-checked-in',
        facts: { at: MORNING },
      })
    })

    it('lets nobody in at a session that is not theirs', async () => {
      await expect(comes(2, SMALL)).rejects.toMatchObject({ code: 'registration-not-found' })
      await expect(comes(9, OPEN)).rejects.toMatchObject({ code: 'registration-not-found' })
    })

    it('lets nobody in who has given the place back, and does not count them', async () => {
      await backend.as('family').cancel({ registrationId: uuid(2) })
      await expect(comes(2, OPEN)).rejects.toMatchObject({ code: 'not-confirmed' })
      expect((await at(OPEN)).parties).toHaveLength(1)
    })

    it('sees who stayed away once it is over, and nothing comes of it for them', async () => {
      await comes(1, OPEN)
      const before = await countsOf(backend, OPEN)
      await after(OPEN)
      expect((await at(OPEN)).noShows).toEqual({ parties: 1, people: 3 })
      expect((await mine(backend.as('family'), 2)).status).toBe('confirmed')
      expect(await countsOf(backend, OPEN)).toEqual(before)
    })

    it('sees at the next session who stayed away from another', async () => {
      await after(OPEN)
      expect((await at(SMALL)).parties).toMatchObject([{ registrationId: uuid(3), missed: 1 }])
    })

    it('sees nothing of that where they came', async () => {
      await comes(1, OPEN)
      await after(OPEN)
      expect((await at(SMALL)).parties).toMatchObject([{ missed: 0 }])
    })

    it('is told of a session that does not exist', async () => {
      await expect(at('no-such-session')).rejects.toMatchObject({ code: 'session-not-found' })
    })
  })
}
