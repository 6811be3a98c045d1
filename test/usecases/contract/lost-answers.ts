import { CodedError } from '@/domain/errors'
import type { Api } from '@/usecases/api'
import type { Backend } from '../api.contract'
import { SESSIONS } from '../contract-programme'
import { aHousehold, countsOf, fillSmall, registerInput, uuid, withConsent } from '../contract-steps'

const ref = { registrationId: uuid(1) }

/** The request arrives and is carried out; its answer does not come back. */
async function lost(asked: Promise<unknown>): Promise<never> {
  await asked
  throw new CodedError('offline')
}

type Ask = (api: Api) => Promise<unknown>

const asks: readonly (readonly [name: string, ask: Ask, counts: object])[] = [
  ['a smaller party', (api) => api.changeParty({ ...ref, attendeeIds: ['mum'] }), { taken: 1 }],
  ['a withdrawn consent', (api) => api.withdrawConsent(ref), { taken: 1 }],
  ['a registration given back', (api) => api.cancel(ref), { taken: 0 }],
]

/** What a phone with a bad network does: it sends again. */
export function describeLostAnswers(current: () => Backend): void {
  describe('a lost answer', () => {
    let backend: Backend
    let mother: Api
    beforeEach(async () => {
      backend = current()
      mother = backend.as('mother')
      await aHousehold(mother, 'mum', 'kid')
    })

    const signUp = (sessionId: string) =>
      mother.register(withConsent(registerInput(1, sessionId, ['mum', 'kid'])))

    it('to a sign-up costs no second place and loses none', async () => {
      await expect(lost(signUp(SESSIONS.open))).rejects.toMatchObject({ code: 'offline' })
      const again = await signUp(SESSIONS.open)
      expect(again.status).toBe('confirmed')
      expect(await mother.listRegistrations()).toEqual([again])
      expect(await countsOf(mother, SESSIONS.open)).toMatchObject({ taken: 2 })
    })

    it('to a sign-up for the waiting list costs no second turn', async () => {
      await fillSmall(backend)
      await expect(lost(signUp(SESSIONS.small))).rejects.toMatchObject({ code: 'offline' })
      expect(await signUp(SESSIONS.small)).toMatchObject({ status: 'waiting', peopleAhead: 0 })
      expect(await countsOf(mother, SESSIONS.small)).toMatchObject({ waitingParties: 1, waitingPeople: 2 })
    })

    it.each(asks)('to %s changes nothing more when it is asked again', async (_name, ask, counts) => {
      await signUp(SESSIONS.open)
      await expect(lost(ask(mother))).rejects.toMatchObject({ code: 'offline' })
      const after = await mother.listRegistrations()
      expect([await ask(mother)]).toEqual(after)
      expect(await mother.listRegistrations()).toEqual(after)
      expect(await countsOf(mother, SESSIONS.open)).toMatchObject(counts)
    })

    it('to a confirmed offer leaves the place confirmed, also after the deadline', async () => {
      const others = await fillSmall(backend)
      await signUp(SESSIONS.small)
      await others.cancel({ registrationId: uuid(51) })
      await expect(lost(mother.confirmOffer(ref))).rejects.toMatchObject({ code: 'offline' })
      backend.moveClock(180)
      expect(await mother.confirmOffer(ref)).toMatchObject({ status: 'confirmed' })
      expect(await countsOf(mother, SESSIONS.small)).toMatchObject({ taken: 4, offeredPeople: 0 })
    })

    it('to an erased account leaves nothing to erase, and frees nothing twice', async () => {
      await signUp(SESSIONS.open)
      await expect(lost(mother.eraseAccount())).rejects.toMatchObject({ code: 'offline' })
      expect(await mother.eraseAccount()).toEqual({ people: 0, registrations: 0, placesGivenBack: 0 })
      expect(await countsOf(mother, SESSIONS.open)).toMatchObject({ taken: 0 })
    })
  })
}
