import type { Api } from '@/usecases/api'
import type { Backend } from '../api.contract'
import { SESSIONS } from '../contract-programme'
import { aHousehold, registerInput, theirs } from '../contract-steps'

/** Going on in spite of a clash. */
export function describeClashes(current: () => Backend): void {
  describe('a clash', () => {
    let mother: Api
    beforeEach(async () => {
      mother = current().as('mother')
      await aHousehold(mother, 'mum')
      await mother.register(registerInput(1, SESSIONS.open, ['mum']))
    })

    it('that the family goes on with is written down', async () => {
      const acceptedClashes = [SESSIONS.open]
      const registration = await mother.register({
        ...registerInput(2, SESSIONS.small, ['mum']),
        acceptedClashes,
      })
      expect(registration).toMatchObject({ status: 'confirmed', acceptedClashes })
      expect(await theirs(mother, 2)).toEqual(registration)
    })

    it('is a warning and no wall: nobody is refused for one they did not name', async () => {
      const registration = await mother.register(registerInput(2, SESSIONS.small, ['mum']))
      expect(registration.status).toBe('confirmed')
      expect(registration.acceptedClashes).toBeUndefined()
    })

    it('is named by a session, once; nothing else that is sent is written down', async () => {
      const registration = await mother.register({
        ...registerInput(2, SESSIONS.small, ['mum']),
        acceptedClashes: [SESSIONS.open, 'anything', SESSIONS.open],
      })
      expect(registration.acceptedClashes).toEqual([SESSIONS.open])
    })
  })
}
