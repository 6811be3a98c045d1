import type { Api } from '@/usecases/api'
import type { Backend } from '../api.contract'
import { MORNING, SESSIONS } from '../contract-programme'
import {
  aHousehold,
  countsOf,
  fillSmall,
  idsOf,
  registerInput,
  theirs,
  uuid,
  withConsent,
} from '../contract-steps'

const ref = (n: number) => ({ registrationId: uuid(n) })

/** Taking fewer people, as an explicit choice. */
export function describeChangeParty(current: () => Backend): void {
  describe('taking fewer people', () => {
    let backend: Backend
    let mother: Api
    let stranger: Api
    beforeEach(async () => {
      backend = current()
      mother = backend.as('mother')
      stranger = backend.as('stranger')
      await aHousehold(mother, 'mum', 'dad', 'aunt', 'kid')
      await aHousehold(stranger, 'me', 'you')
    })

    describe('of a party that has its places', () => {
      beforeEach(() => mother.register(registerInput(1, SESSIONS.small, ['mum', 'dad', 'aunt'])))

      it('keeps those who come and gives back the places of the others', async () => {
        const smaller = await mother.changeParty({ ...ref(1), attendeeIds: ['aunt', 'mum'] })
        expect(smaller).toMatchObject({ id: uuid(1), status: 'confirmed', seq: 1 })
        expect(idsOf(smaller)).toEqual(['mum', 'aunt'])
        expect(await theirs(mother, 1)).toEqual(smaller)
        expect(await countsOf(mother, SESSIONS.small)).toMatchObject({ taken: 2 })
      })

      it('asked again gives the same answer and frees nothing more', async () => {
        const first = await mother.changeParty({ ...ref(1), attendeeIds: ['mum'] })
        backend.moveClock(1)
        expect(await mother.changeParty({ ...ref(1), attendeeIds: ['mum'] })).toEqual(first)
        expect(await countsOf(mother, SESSIONS.small)).toMatchObject({ taken: 1 })
      })

      it('lets somebody who left sign up again, and the others not twice', async () => {
        await mother.changeParty({ ...ref(1), attendeeIds: ['mum'] })
        expect(await mother.register(registerInput(2, SESSIONS.small, ['dad']))).toMatchObject({
          status: 'confirmed',
        })
        await expect(mother.register(registerInput(3, SESSIONS.small, ['mum']))).rejects.toMatchObject({
          code: 'already-registered',
        })
      })

      it('lets go of somebody who left, in the household as well', async () => {
        await mother.changeParty({ ...ref(1), attendeeIds: ['mum'] })
        await mother.removePerson({ personId: 'dad' })
        expect(idsOf({ attendees: await mother.listPeople() })).toEqual(['mum', 'aunt', 'kid'])
      })

      it('offers the freed places to the waiting list', async () => {
        await stranger.register(registerInput(2, SESSIONS.small, ['me', 'you']))
        await mother.changeParty({ ...ref(1), attendeeIds: ['mum', 'dad'] })
        expect(await theirs(stranger, 2)).toMatchObject({ status: 'offered', offer: { madeAt: MORNING } })
        expect(await countsOf(mother, SESSIONS.small)).toMatchObject({
          taken: 4,
          offeredPeople: 2,
          waitingParties: 0,
        })
      })

      it('passes nobody in the line, although they would fit', async () => {
        const others = backend.as('others')
        await aHousehold(others, 'o1', 'o2', 'o3')
        await others.register(registerInput(2, SESSIONS.small, ['o1', 'o2', 'o3']))
        await stranger.register(registerInput(3, SESSIONS.small, ['me']))
        await mother.changeParty({ ...ref(1), attendeeIds: ['mum', 'dad'] })
        expect(await theirs(others, 2)).toMatchObject({ status: 'waiting', partiesAhead: 0 })
        expect(await theirs(stranger, 3)).toMatchObject({ status: 'waiting', partiesAhead: 1 })
      })

      it.each([
        ['nobody', [], 'party-empty'],
        ['somebody twice', ['mum', 'mum'], 'attendee-twice'],
        ['somebody who was not in it', ['mum', 'kid'], 'not-in-party'],
      ])('refuses a party of %s, and nothing changes', async (_name, attendeeIds, code) => {
        await expect(mother.changeParty({ ...ref(1), attendeeIds })).rejects.toMatchObject({ code })
        expect(idsOf(await theirs(mother, 1))).toEqual(['mum', 'dad', 'aunt'])
      })

      it('refuses for a party that has given its places back', async () => {
        await mother.cancel(ref(1))
        await expect(mother.changeParty({ ...ref(1), attendeeIds: ['mum'] })).rejects.toMatchObject({
          code: 'registration-cancelled',
        })
      })

      it('refuses once the session is over', async () => {
        backend.moveClock(8 * 24 * 60)
        await expect(mother.changeParty({ ...ref(1), attendeeIds: ['mum'] })).rejects.toMatchObject({
          code: 'session-ended',
        })
      })

      it('is not for a stranger, who is told that there is no such registration', async () => {
        await expect(stranger.changeParty({ ...ref(1), attendeeIds: ['mum'] })).rejects.toMatchObject({
          code: 'registration-not-found',
        })
      })
    })

    it('leaves a child whose guardian does not come, as its consent still holds', async () => {
      await mother.register(withConsent(registerInput(1, SESSIONS.open, ['mum', 'kid'])))
      const left = await mother.changeParty({ ...ref(1), attendeeIds: ['kid'] })
      expect(left).toMatchObject({ status: 'confirmed', consent: { guardianId: 'mum' } })
      expect(idsOf(left)).toEqual(['kid'])
    })

    describe('of a party that waits', () => {
      it('keeps its turn', async () => {
        await fillSmall(backend)
        await mother.register(registerInput(1, SESSIONS.small, ['mum', 'dad', 'aunt']))
        await stranger.register(registerInput(2, SESSIONS.small, ['me']))
        const smaller = await mother.changeParty({ ...ref(1), attendeeIds: ['mum'] })
        expect(smaller).toMatchObject({ status: 'waiting', seq: 3, partiesAhead: 0, peopleAhead: 0 })
        expect(await theirs(stranger, 2)).toMatchObject({ partiesAhead: 1, peopleAhead: 1 })
        expect(await countsOf(mother, SESSIONS.small)).toMatchObject({ waitingParties: 2, waitingPeople: 2 })
      })

      it('is served before whoever came later, when places are freed after it', async () => {
        const others = await fillSmall(backend)
        await mother.register(registerInput(1, SESSIONS.small, ['mum', 'dad', 'aunt']))
        await stranger.register(registerInput(2, SESSIONS.small, ['me']))
        await mother.changeParty({ ...ref(1), attendeeIds: ['mum', 'dad'] })
        await others.cancel(ref(51))
        expect(await theirs(mother, 1)).toMatchObject({ status: 'offered' })
        expect(await theirs(stranger, 2)).toMatchObject({ status: 'waiting' })
      })

      it('is offered places at once where it now fits what is free', async () => {
        const others = await fillSmall(backend)
        await mother.register(registerInput(1, SESSIONS.small, ['mum', 'dad', 'aunt']))
        await others.cancel(ref(51))
        expect(await theirs(mother, 1)).toMatchObject({ status: 'waiting' })
        const smaller = await mother.changeParty({ ...ref(1), attendeeIds: ['mum', 'dad'] })
        expect(smaller).toMatchObject({ status: 'offered', offer: { madeAt: MORNING } })
        expect(await mother.confirmOffer(ref(1))).toMatchObject({ status: 'confirmed' })
      })

      it('clears the way for the next when it leaves room beside itself', async () => {
        const others = await fillSmall(backend)
        await mother.register(registerInput(1, SESSIONS.small, ['mum', 'dad', 'aunt']))
        await stranger.register(registerInput(2, SESSIONS.small, ['me']))
        await others.cancel(ref(51))
        await mother.changeParty({ ...ref(1), attendeeIds: ['dad'] })
        expect(await theirs(mother, 1)).toMatchObject({ status: 'offered' })
        expect(await theirs(stranger, 2)).toMatchObject({ status: 'offered' })
      })
    })

    describe('of a party that is offered its places', () => {
      beforeEach(async () => {
        const others = await fillSmall(backend)
        await mother.register(registerInput(1, SESSIONS.small, ['mum', 'dad']))
        await stranger.register(registerInput(2, SESSIONS.small, ['me']))
        await others.cancel(ref(51))
        backend.moveClock(30)
      })

      it('shrinks the offer, which keeps its deadline, and what is freed is offered on', async () => {
        const before = await theirs(mother, 1)
        const smaller = await mother.changeParty({ ...ref(1), attendeeIds: ['dad'] })
        expect(smaller).toMatchObject({ status: 'offered', offer: before.offer })
        expect(await theirs(stranger, 2)).toMatchObject({ status: 'offered' })
        expect(await countsOf(mother, SESSIONS.small)).toMatchObject({ taken: 4, offeredPeople: 2 })
      })

      it('refuses once the offer has lapsed', async () => {
        backend.moveClock(120)
        await expect(mother.changeParty({ ...ref(1), attendeeIds: ['dad'] })).rejects.toMatchObject({
          code: 'offer-expired',
        })
      })
    })
  })
}
