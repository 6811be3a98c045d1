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

/** A guardian takes the yes back. */
export function describeWithdrawConsent(current: () => Backend): void {
  describe('withdrawing a guardian’s consent', () => {
    let backend: Backend
    let mother: Api
    beforeEach(async () => {
      backend = current()
      mother = backend.as('mother')
      await aHousehold(mother, 'mum', 'dad', 'kid')
    })

    it('takes the child’s place away and leaves the others theirs', async () => {
      await mother.register(withConsent(registerInput(1, SESSIONS.small, ['mum', 'kid'])))
      const left = await mother.withdrawConsent(ref(1))
      expect(left.status).toBe('confirmed')
      expect(idsOf(left)).toEqual(['mum'])
      expect(await countsOf(mother, SESSIONS.small)).toMatchObject({ taken: 1 })
    })

    it('is on record with its time, and nothing of the child is', async () => {
      await mother.register(withConsent(registerInput(1, SESSIONS.open, ['kid', 'dad'])))
      backend.moveClock(5)
      const left = await mother.withdrawConsent(ref(1))
      expect(left.consent).toEqual({
        textVersion: '1',
        guardianId: 'mum',
        at: MORNING,
        withdrawnAt: left.changedAt,
      })
      const kept = JSON.stringify(await mother.listRegistrations())
      for (const said of ['小满', '2022', '"kid"']) expect(kept).not.toContain(said)
    })

    it('cancels a registration with nobody left', async () => {
      await mother.register(withConsent(registerInput(1, SESSIONS.kids, ['kid'])))
      expect(await mother.withdrawConsent(ref(1))).toMatchObject({ status: 'cancelled', attendees: [] })
      expect(await countsOf(mother, SESSIONS.kids)).toMatchObject({ taken: 0 })
      await mother.removePerson({ personId: 'kid' })
    })

    it('passes the places on to the waiting list', async () => {
      await mother.register(withConsent(registerInput(1, SESSIONS.small, ['mum', 'dad', 'kid'])))
      const stranger = backend.as('stranger')
      await aHousehold(stranger, 'me', 'you')
      await stranger.register(registerInput(2, SESSIONS.small, ['me', 'you']))
      await mother.withdrawConsent(ref(1))
      expect(await theirs(stranger, 2)).toMatchObject({ status: 'offered' })
    })

    it('leaves a waiting party its turn, and offers it what it now fits', async () => {
      const others = await fillSmall(backend)
      await mother.register(withConsent(registerInput(1, SESSIONS.small, ['mum', 'dad', 'kid'])))
      await others.cancel(ref(51))
      const left = await mother.withdrawConsent(ref(1))
      expect(left).toMatchObject({ status: 'offered', seq: 3 })
      expect(idsOf(left)).toEqual(['mum', 'dad'])
    })

    it('twice is the same as once', async () => {
      await mother.register(withConsent(registerInput(1, SESSIONS.small, ['mum', 'kid'])))
      const first = await mother.withdrawConsent(ref(1))
      backend.moveClock(1)
      expect(await mother.withdrawConsent(ref(1))).toEqual(first)
    })

    it('lets the child be signed up again with a new consent', async () => {
      await mother.register(withConsent(registerInput(1, SESSIONS.open, ['mum', 'kid'])))
      await mother.withdrawConsent(ref(1))
      await expect(mother.register(registerInput(2, SESSIONS.open, ['kid']))).rejects.toMatchObject({
        code: 'consent-missing',
      })
      expect(await mother.register(withConsent(registerInput(2, SESSIONS.open, ['kid'])))).toMatchObject({
        status: 'confirmed',
      })
    })

    it('erases the child from a registration that was given back, and from one that is over', async () => {
      await mother.register(withConsent(registerInput(1, SESSIONS.open, ['kid'])))
      await mother.cancel(ref(1))
      await mother.register(withConsent(registerInput(2, SESSIONS.small, ['mum', 'kid'])))
      backend.moveClock(8 * 24 * 60)
      expect(await mother.withdrawConsent(ref(1))).toMatchObject({ status: 'cancelled', attendees: [] })
      expect(idsOf(await mother.withdrawConsent(ref(2)))).toEqual(['mum'])
    })

    it('changes nothing where no consent was needed', async () => {
      const before = await mother.register(registerInput(1, SESSIONS.open, ['mum']))
      expect(await mother.withdrawConsent(ref(1))).toEqual(before)
    })

    it('is not for a stranger, who is told that there is no such registration', async () => {
      await mother.register(withConsent(registerInput(1, SESSIONS.open, ['kid'])))
      await expect(backend.as('stranger').withdrawConsent(ref(1))).rejects.toMatchObject({
        code: 'registration-not-found',
      })
    })
  })
}
