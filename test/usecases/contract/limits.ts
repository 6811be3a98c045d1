import { codeOf } from '@/domain/errors'
import type { Api } from '@/usecases/api'
import type { Backend } from '../api.contract'
import { LIMITS, SESSIONS } from '../contract-programme'
import { aHousehold, registerInput, uuid } from '../contract-steps'

const people = (of: string, count: number) => Array.from({ length: count }, (_, i) => `${of}${i}`)

/** How often each answer came. */
function tallied(answers: readonly string[]): Readonly<Record<string, number>> {
  return answers.reduce<Record<string, number>>(
    (counts, answer) => ({ ...counts, [answer]: (counts[answer] ?? 0) + 1 }),
    {},
  )
}

const said = (asked: Promise<unknown>): Promise<string> => asked.then(() => 'accepted', codeOf)

/** What an edition's data allows one account and one phone number. */
export function describeLimits(current: () => Backend): void {
  describe('the limits of the edition', () => {
    const { perAccount, perPhone } = LIMITS
    const family = people('p', 2 * perAccount)
    let backend: Backend
    let mother: Api
    beforeEach(async () => {
      backend = current()
      mother = backend.as('mother')
      await aHousehold(mother, ...family)
    })

    /** One registration a person, turn about in two sessions. */
    const signUp = (api: Api, n: number, person: string) =>
      api.register(registerInput(n, n % 2 ? SESSIONS.open : SESSIONS.small, [person]))

    async function upToTheLimit(): Promise<void> {
      for (const [i, person] of family.slice(0, perAccount).entries()) await signUp(mother, i + 1, person)
    }

    it('hold for the live registrations of an account, and say how many that is', async () => {
      await upToTheLimit()
      await expect(signUp(mother, 99, family[perAccount] ?? '')).rejects.toMatchObject({
        code: 'too-many-registrations',
        facts: { limit: perAccount },
      })
      expect(await mother.listRegistrations()).toHaveLength(perAccount)
    })

    it('hold when everything is sent at once and to different sessions', async () => {
      const answers = await Promise.all(family.map((person, i) => said(signUp(mother, i + 1, person))))
      expect(tallied(answers)).toEqual({ accepted: perAccount, 'too-many-registrations': perAccount })
      expect(await mother.listRegistrations()).toHaveLength(perAccount)
    })

    it('leave room again for what was given back', async () => {
      await upToTheLimit()
      await mother.cancel({ registrationId: uuid(1) })
      expect(await said(signUp(mother, 99, family[perAccount] ?? ''))).toBe('accepted')
      expect(await said(signUp(mother, 98, family[0] ?? ''))).toBe('too-many-registrations')
    })

    it('never count a repeated request twice', async () => {
      for (let again = 0; again < perAccount; again += 1) await signUp(mother, 1, 'p0')
      await Promise.all(people('', perAccount).map(() => signUp(mother, 1, 'p0')))
      expect(await said(signUp(mother, 2, 'p1'))).toBe('accepted')
    })

    it('give a repeated request its first answer, also when there is no room for another', async () => {
      await upToTheLimit()
      expect(await said(signUp(mother, perAccount, family[perAccount - 1] ?? ''))).toBe('accepted')
    })

    it('are each account’s own', async () => {
      await upToTheLimit()
      const stranger = backend.as('stranger')
      await aHousehold(stranger, 'me')
      expect(await said(signUp(stranger, 99, 'me'))).toBe('accepted')
    })

    it('leave an erased account nothing to its name', async () => {
      await upToTheLimit()
      await mother.eraseAccount()
      await aHousehold(mother, ...family)
      const answers = await Promise.all(family.map((person, i) => said(signUp(mother, 200 + i, person))))
      expect(tallied(answers)).toMatchObject({ accepted: perAccount })
    })

    it('hold for a phone number, however many accounts use it at once', async () => {
      const families = await Promise.all(
        people('family', Math.ceil(perPhone / (perAccount - 1)) + 1).map(async (name) => {
          const api = backend.as(name)
          const members = people(`${name}-`, perAccount - 1)
          await aHousehold(api, ...members)
          return { api, members }
        }),
      )
      const answers = await Promise.all(
        families.flatMap(({ api, members }, i) =>
          members.map((person, k) => said(signUp(api, 1000 + 10 * i + k, person))),
        ),
      )
      expect(tallied(answers)).toEqual({
        accepted: perPhone,
        'phone-too-many': families.length * (perAccount - 1) - perPhone,
      })
      await expect(signUp(mother, 1, 'p0')).rejects.toMatchObject({
        code: 'phone-too-many',
        facts: { limit: perPhone },
      })
      const elsewhere = { ...registerInput(1, SESSIONS.open, ['p0']), phone: '13900000000' }
      expect(await said(mother.register(elsewhere))).toBe('accepted')
    })
  })
}
