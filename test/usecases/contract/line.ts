import { waitingOdds } from '@/domain/waiting-odds'
import type { Api } from '@/usecases/api'
import type { Backend } from '../api.contract'
import { SESSIONS } from '../contract-programme'
import { aHousehold, countsOf, fillSmall, registerInput, theirs, uuid } from '../contract-steps'

/** What somebody who waits is told. */
export function describeLine(current: () => Backend): void {
  describe('the place in the line', () => {
    let backend: Backend
    let others: Api
    let mother: Api
    let stranger: Api
    beforeEach(async () => {
      backend = current()
      others = await fillSmall(backend)
      mother = backend.as('mother')
      stranger = backend.as('stranger')
      await aHousehold(mother, 'mum', 'dad', 'aunt')
      await aHousehold(stranger, 'me', 'you')
      await mother.register(registerInput(1, SESSIONS.small, ['mum', 'dad', 'aunt']))
      await stranger.register(registerInput(2, SESSIONS.small, ['me']))
      await stranger.register(registerInput(3, SESSIONS.small, ['you']))
    })

    it('is told in parties and in people', async () => {
      expect(await theirs(mother, 1)).toMatchObject({ partiesAhead: 0, peopleAhead: 0 })
      expect(await theirs(stranger, 2)).toMatchObject({ partiesAhead: 1, peopleAhead: 3 })
      expect(await theirs(stranger, 3)).toMatchObject({ partiesAhead: 2, peopleAhead: 4 })
    })

    it('moves up when somebody ahead leaves', async () => {
      await mother.cancel({ registrationId: uuid(1) })
      expect(await theirs(stranger, 3)).toMatchObject({ partiesAhead: 1, peopleAhead: 1 })
    })

    it('comes with the answer to the sign-up itself', async () => {
      const late = backend.as('late')
      await aHousehold(late, 'l')
      expect(await late.register(registerInput(4, SESSIONS.small, ['l']))).toMatchObject({
        partiesAhead: 3,
        peopleAhead: 5,
      })
    })

    it('is nobody’s who has a place', async () => {
      const { partiesAhead, peopleAhead } = await theirs(others, 51)
      expect([partiesAhead, peopleAhead]).toEqual([undefined, undefined])
    })

    it('stands beside how many people have an open offer, until they answer', async () => {
      await others.cancel({ registrationId: uuid(51) })
      await others.cancel({ registrationId: uuid(52) })
      expect(await countsOf(mother, SESSIONS.small)).toMatchObject({ taken: 4, offeredPeople: 4 })
      await mother.confirmOffer({ registrationId: uuid(1) })
      expect(await countsOf(mother, SESSIONS.small)).toMatchObject({ taken: 4, offeredPeople: 1 })
      backend.moveClock(120)
      await stranger.cancel({ registrationId: uuid(2) })
      expect(await countsOf(mother, SESSIONS.small)).toMatchObject({ taken: 4, offeredPeople: 1 })
    })

    it('gives odds that can be told from its numbers', async () => {
      const { sessions } = await mother.getProgramme()
      const session = sessions.find(({ id }) => id === SESSIONS.small)
      const { asOf: now } = await mother.getAvailability()
      const { peopleAhead = 0, attendees } = await theirs(stranger, 2)
      if (!session) throw new Error('the session is there')
      const counts = await countsOf(stranger, SESSIONS.small)
      expect(waitingOdds({ peopleAhead, seats: attendees.length, session, counts, now })).toMatchObject({
        kind: 'unlikely',
        peopleAhead: 3,
        needed: 4,
        capacity: 4,
      })
    })
  })
}
