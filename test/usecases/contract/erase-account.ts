import type { Api } from '@/usecases/api'
import type { Backend } from '../api.contract'
import { SESSIONS } from '../contract-programme'
import { aHousehold, countsOf, fillSmall, registerInput, theirs, uuid, withConsent } from '../contract-steps'

/** 注销并删除我的全部数据. */
export function describeEraseAccount(current: () => Backend): void {
  describe('erasing the account', () => {
    let backend: Backend
    let mother: Api
    beforeEach(async () => {
      backend = current()
      mother = backend.as('mother')
      await aHousehold(mother, 'mum', 'dad', 'kid')
    })

    it('says what was erased: people, registrations, and the places that were given back', async () => {
      await mother.register(withConsent(registerInput(1, SESSIONS.open, ['mum', 'kid'])))
      await mother.register(registerInput(2, SESSIONS.small, ['dad']))
      await mother.register(registerInput(3, SESSIONS.small, ['mum']))
      await mother.cancel({ registrationId: uuid(3) })
      expect(await mother.eraseAccount()).toEqual({ people: 3, registrations: 3, placesGivenBack: 3 })
    })

    it('leaves nothing to see for whoever it was', async () => {
      await mother.register(registerInput(1, SESSIONS.open, ['mum']))
      await mother.eraseAccount()
      expect(await mother.listPeople()).toEqual([])
      expect(await mother.listRegistrations()).toEqual([])
      for (const ask of [mother.cancel, mother.getTicket, mother.withdrawConsent])
        await expect(ask({ registrationId: uuid(1) })).rejects.toMatchObject({
          code: 'registration-not-found',
        })
    })

    it('frees the places and passes them on', async () => {
      await mother.register(registerInput(1, SESSIONS.small, ['mum', 'dad']))
      const stranger = backend.as('stranger')
      await aHousehold(stranger, 'a', 'b', 'c', 'd')
      await stranger.register(registerInput(2, SESSIONS.small, ['a', 'b', 'c', 'd']))
      await mother.eraseAccount()
      expect(await theirs(stranger, 2)).toMatchObject({ status: 'offered' })
      expect(await countsOf(stranger, SESSIONS.small)).toMatchObject({ taken: 4, waitingParties: 0 })
    })

    it('leaves the waiting list, and gives back no place that was never had', async () => {
      await fillSmall(backend)
      await mother.register(registerInput(1, SESSIONS.small, ['mum', 'dad']))
      const stranger = backend.as('stranger')
      await aHousehold(stranger, 'me')
      await stranger.register(registerInput(2, SESSIONS.small, ['me']))
      expect(await mother.eraseAccount()).toMatchObject({ registrations: 1, placesGivenBack: 0 })
      expect(await theirs(stranger, 2)).toMatchObject({ status: 'waiting', partiesAhead: 0, peopleAhead: 0 })
    })

    it('gives back no place of a session that is over', async () => {
      await mother.register(registerInput(1, SESSIONS.open, ['mum']))
      backend.moveClock(8 * 24 * 60)
      expect(await mother.eraseAccount()).toEqual({ people: 3, registrations: 1, placesGivenBack: 0 })
    })

    it('twice finds nothing the second time', async () => {
      await mother.register(registerInput(1, SESSIONS.open, ['mum']))
      await mother.eraseAccount()
      expect(await mother.eraseAccount()).toEqual({ people: 0, registrations: 0, placesGivenBack: 0 })
      expect(await countsOf(mother, SESSIONS.open)).toMatchObject({ taken: 0 })
    })

    it('at the same moment from two places gives each place back once', async () => {
      await mother.register(registerInput(1, SESSIONS.open, ['mum', 'dad']))
      await Promise.all([mother.eraseAccount(), mother.eraseAccount()])
      expect(await countsOf(mother, SESSIONS.open)).toMatchObject({ taken: 0 })
      expect(await mother.listRegistrations()).toEqual([])
    })

    it('takes nothing from anybody else', async () => {
      const stranger = backend.as('stranger')
      await aHousehold(stranger, 'me')
      const before = await stranger.register(registerInput(2, SESSIONS.open, ['me']))
      await mother.eraseAccount()
      expect(await stranger.listRegistrations()).toEqual([before])
      expect(await stranger.listPeople()).toHaveLength(1)
    })

    it('lets the same people begin anew', async () => {
      await mother.register(registerInput(1, SESSIONS.open, ['mum']))
      await mother.eraseAccount()
      await aHousehold(mother, 'mum')
      expect(await mother.register(registerInput(2, SESSIONS.open, ['mum']))).toMatchObject({
        status: 'confirmed',
      })
    })
  })
}
