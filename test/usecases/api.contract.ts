import { openTicket, readableCode, sessionHash } from '@/domain/ticket'
import { addMinutes } from '@/domain/time'
import { isDemoSignature } from '../../mock/ticket-signer'
import type { Api, OrganiserApi } from '@/usecases/api'
import { MORNING, SESSIONS } from './contract-programme'
import { aHousehold, fillSmall, registerInput, uuid } from './contract-steps'
import { describeAttendance } from './contract/attendance'
import { describeChangeParty } from './contract/change-party'
import { describeClashes } from './contract/clashes'
import { describeEraseAccount } from './contract/erase-account'
import { describeLimits } from './contract/limits'
import { describeLine } from './contract/line'
import { describeLostAnswers } from './contract/lost-answers'
import { describeMovedSessions } from './contract/moved-session'
import { describeNotices } from './contract/notices'
import { describeReconfirming } from './contract/reconfirm'
import { describeTicketParts } from './contract/ticket-parts'
import { describeWithdrawConsent } from './contract/withdraw-consent'

/** A backend under test. Its programme is `contractProgramme`; its clock stands at MORNING until it is moved. */
export interface Backend {
  as(accountId: string): Api
  readonly host: OrganiserApi
  moveClock(minutes: number): void
  close(): Promise<void>
}

/** The behaviour every backend has to show, whatever keeps its data. */
export function describeApi(name: string, makeApi: () => Promise<Backend>): void {
  describe(`the api over ${name}`, () => {
    let backend: Backend
    let mother: Api
    let stranger: Api
    beforeEach(async () => {
      backend = await makeApi()
      mother = backend.as('mother')
      stranger = backend.as('stranger')
    })
    afterEach(() => backend.close())

    describe('the programme', () => {
      it('is the same for everyone', async () => {
        expect(await mother.getProgramme()).toEqual(await stranger.getProgramme())
      })

      it('tells how full each session is and what time it is, without anybody’s name', async () => {
        await aHousehold(mother, 'mum')
        await mother.register(registerInput(1, SESSIONS.open, ['mum']))
        const { asOf, counts } = await stranger.getAvailability()
        expect(asOf).toBe(MORNING)
        expect(counts).toHaveLength(Object.keys(SESSIONS).length)
        expect(counts).toContainEqual({
          sessionId: SESSIONS.open,
          taken: 1,
          offeredPeople: 0,
          waitingParties: 0,
          waitingPeople: 0,
        })
      })
    })

    describe('the household', () => {
      it('is mine alone', async () => {
        await aHousehold(mother, 'mum', 'dad')
        expect(await mother.listPeople()).toHaveLength(2)
        expect(await stranger.listPeople()).toEqual([])
      })

      it('keeps a changed name and a removed person', async () => {
        await aHousehold(mother, 'mum', 'dad')
        await mother.savePerson({ id: 'mum', kind: 'adult', name: ' 李  雷 ' })
        await mother.removePerson({ personId: 'dad' })
        expect(await mother.listPeople()).toEqual([{ id: 'mum', kind: 'adult', name: '李 雷' }])
      })

      it.each([
        ['no name', { name: ' ' }, 'name-missing'],
        ['a name longer than a ticket line', { name: '很'.repeat(11) }, 'name-too-long'],
        ['an impossible birth year', { kind: 'child' as const, birthYear: 1950 }, 'birth-year-invalid'],
      ])('refuses a person with %s', async (_name, over, code) => {
        const person = { id: 'x', kind: 'adult' as const, name: '好', ...over }
        await expect(mother.savePerson(person)).rejects.toMatchObject({ code })
        expect(await mother.listPeople()).toEqual([])
      })

      it('does not let go of somebody who holds a place, until the place is given back', async () => {
        await aHousehold(mother, 'mum')
        const { id } = await mother.register(registerInput(1, SESSIONS.open, ['mum']))
        await expect(mother.removePerson({ personId: 'mum' })).rejects.toMatchObject({
          code: 'person-in-use',
        })
        await mother.cancel({ registrationId: id })
        await mother.removePerson({ personId: 'mum' })
        expect(await mother.listPeople()).toEqual([])
      })
    })

    describe('signing up', () => {
      beforeEach(() => aHousehold(mother, 'mum', 'dad', 'kid'))

      it('gives everyone in the party a place', async () => {
        const registration = await mother.register(registerInput(1, SESSIONS.open, ['mum', 'dad']))
        expect(registration).toMatchObject({
          status: 'confirmed',
          sessionId: SESSIONS.open,
          phone: '13800000000',
        })
        expect(registration.attendees.map((person) => person.id)).toEqual(['mum', 'dad'])
        expect(await mother.listRegistrations()).toEqual([registration])
      })

      it('never says whose account it is', async () => {
        const registration = await mother.register(registerInput(1, SESSIONS.open, ['mum']))
        expect(JSON.stringify(registration)).not.toContain('mother')
      })

      it('is seen by nobody else', async () => {
        await mother.register(registerInput(1, SESSIONS.open, ['mum']))
        expect(await stranger.listRegistrations()).toEqual([])
      })

      it('gives a retried request the first answer and takes no second place', async () => {
        const input = registerInput(1, SESSIONS.open, ['mum'])
        const first = await mother.register(input)
        expect(await mother.register(input)).toEqual(first)
        expect(await mother.listRegistrations()).toHaveLength(1)
      })

      it('gives two requests at the same moment with one id one place', async () => {
        const input = registerInput(1, SESSIONS.open, ['mum'])
        const [first, second] = await Promise.all([mother.register(input), mother.register(input)])
        expect(first).toEqual(second)
        const { counts } = await mother.getAvailability()
        expect(counts.find((count) => count.sessionId === SESSIONS.open)?.taken).toBe(1)
      })

      it('does not give away somebody else’s registration to whoever knows its id', async () => {
        const input = registerInput(1, SESSIONS.open, ['mum'])
        await mother.register(input)
        await aHousehold(stranger, 'me')
        await expect(stranger.register({ ...input, attendeeIds: ['me'] })).rejects.toMatchObject({
          code: 'registration-not-found',
        })
      })

      it('keeps a person from being registered twice for one session', async () => {
        await mother.register(registerInput(1, SESSIONS.open, ['mum']))
        await expect(mother.register(registerInput(2, SESSIONS.open, ['mum', 'dad']))).rejects.toMatchObject({
          code: 'already-registered',
          facts: { personIds: ['mum'] },
        })
      })

      it('records a guardian’s consent with the text’s version and the time', async () => {
        const consent = { textVersion: '1', guardianId: 'mum' }
        const registration = await mother.register({ ...registerInput(1, SESSIONS.kids, ['kid']), consent })
        expect(registration.consent).toEqual({ ...consent, at: MORNING })
      })

      it.each([
        ['a child without consent', { sessionId: SESSIONS.kids, attendeeIds: ['kid'] }, 'consent-missing'],
        [
          'an adult at the children’s contest',
          { sessionId: SESSIONS.kids, attendeeIds: ['mum'] },
          'age-outside',
        ],
        ['a wrong phone number', { phone: '110' }, 'phone-invalid'],
        ['somebody who is not in the household', { attendeeIds: ['mum', 'nobody'] }, 'person-not-found'],
        ['nobody at all', { attendeeIds: [] }, 'party-empty'],
        ['a session that does not exist', { sessionId: 'no-such-session' }, 'session-not-found'],
        ['a session one walks into', { sessionId: SESSIONS.walkIn }, 'sign-up-not-offered'],
        ['a session that opens later', { sessionId: SESSIONS.notOpen }, 'sign-up-not-open'],
        ['a session that was called off', { sessionId: SESSIONS.cancelled }, 'session-cancelled'],
      ])('refuses %s, and nothing is taken', async (_name, over, code) => {
        const input = { ...registerInput(1, SESSIONS.open, ['mum']), ...over }
        await expect(mother.register(input)).rejects.toMatchObject({ code })
        expect(await mother.listRegistrations()).toEqual([])
      })
    })

    describe('the last places', () => {
      it('are never sold twice, whoever comes at once', async () => {
        const callers = Array.from({ length: 40 }, (_, i) => backend.as(`caller-${i}`))
        await Promise.all(callers.map((api, i) => aHousehold(api, `p${i}a`, `p${i}b`)))
        const answers = await Promise.all(
          callers.map((api, i) => api.register(registerInput(100 + i, SESSIONS.small, [`p${i}a`, `p${i}b`]))),
        )
        expect(answers.filter((answer) => answer.status === 'confirmed')).toHaveLength(2)
        expect(answers.filter((answer) => answer.status === 'waiting')).toHaveLength(38)
        const { counts } = await mother.getAvailability()
        expect(counts.find((count) => count.sessionId === SESSIONS.small)).toMatchObject({
          taken: 4,
          waitingParties: 38,
          waitingPeople: 76,
        })
      })

      it('are refused to those who do not want to wait', async () => {
        await fillSmall(backend)
        await aHousehold(mother, 'mum')
        const input = { ...registerInput(1, SESSIONS.small, ['mum']), acceptWaiting: false }
        await expect(mother.register(input)).rejects.toMatchObject({ code: 'session-full' })
        expect(await mother.register({ ...input, acceptWaiting: true })).toMatchObject({ status: 'waiting' })
      })
    })

    describe('the waiting list', () => {
      let others: Api
      beforeEach(async () => {
        others = await fillSmall(backend)
        await aHousehold(mother, 'mum', 'dad')
        await aHousehold(stranger, 'me')
        await mother.register(registerInput(1, SESSIONS.small, ['mum', 'dad']))
        await stranger.register(registerInput(2, SESSIONS.small, ['me']))
      })

      const mineOf = async (api: Api) => (await api.listRegistrations())[0]

      it('tells how many parties are ahead', async () => {
        expect(await mineOf(mother)).toMatchObject({ status: 'waiting', partiesAhead: 0 })
        expect(await mineOf(stranger)).toMatchObject({ status: 'waiting', partiesAhead: 1 })
      })

      it('offers a freed place to the first party, with a deadline', async () => {
        await others.cancel({ registrationId: uuid(51) })
        expect(await mineOf(mother)).toMatchObject({
          status: 'offered',
          offer: { madeAt: MORNING, expiresAt: addMinutes(MORNING, 120) },
        })
        expect(await mineOf(stranger)).toMatchObject({ status: 'waiting', partiesAhead: 0 })
      })

      it('gives the place to whoever confirms in time', async () => {
        await others.cancel({ registrationId: uuid(51) })
        backend.moveClock(119)
        expect(await mother.confirmOffer({ registrationId: uuid(1) })).toMatchObject({ status: 'confirmed' })
        expect(await mother.confirmOffer({ registrationId: uuid(1) })).toMatchObject({ status: 'confirmed' })
      })

      it('passes an unanswered offer on', async () => {
        await others.cancel({ registrationId: uuid(51) })
        backend.moveClock(120)
        await expect(mother.confirmOffer({ registrationId: uuid(1) })).rejects.toMatchObject({
          code: 'offer-expired',
        })
        expect(await mineOf(mother)).toMatchObject({ status: 'lapsed' })
        expect(await mineOf(stranger)).toMatchObject({ status: 'offered' })
      })

      it('has nothing to confirm before an offer', async () => {
        await expect(mother.confirmOffer({ registrationId: uuid(1) })).rejects.toMatchObject({
          code: 'not-offered',
        })
      })

      it('can be left at any time', async () => {
        await mother.cancel({ registrationId: uuid(1) })
        expect(await mineOf(stranger)).toMatchObject({ status: 'waiting', partiesAhead: 0 })
      })
    })

    describe('cancelling', () => {
      beforeEach(async () => {
        await aHousehold(mother, 'mum', 'dad')
        await mother.register(registerInput(1, SESSIONS.open, ['mum', 'dad']))
      })

      it('gives all the party’s places back', async () => {
        expect(await mother.cancel({ registrationId: uuid(1) })).toMatchObject({ status: 'cancelled' })
        const { counts } = await mother.getAvailability()
        expect(counts.find((count) => count.sessionId === SESSIONS.open)?.taken).toBe(0)
      })

      it('twice is the same as once', async () => {
        const first = await mother.cancel({ registrationId: uuid(1) })
        expect(await mother.cancel({ registrationId: uuid(1) })).toEqual(first)
      })

      it('lets the same people sign up again', async () => {
        await mother.cancel({ registrationId: uuid(1) })
        expect(await mother.register(registerInput(2, SESSIONS.open, ['mum']))).toMatchObject({
          status: 'confirmed',
        })
      })

      it.each(['cancel', 'confirmOffer', 'getTicket'] as const)(
        'a stranger who asks for %s is told that there is no such registration',
        async (operation) => {
          const asked = stranger[operation]({ registrationId: uuid(1) })
          await expect(asked).rejects.toMatchObject({ code: 'registration-not-found' })
          expect(await mother.listRegistrations()).toMatchObject([{ status: 'confirmed' }])
        },
      )
    })

    describeNotices(() => backend)
    describeMovedSessions(() => backend)
    describeReconfirming(() => backend)
    describeAttendance(() => backend)

    describe('a ticket', () => {
      beforeEach(async () => {
        await aHousehold(mother, 'mum', 'dad')
        await mother.register(registerInput(1, SESSIONS.open, ['mum', 'dad']))
      })

      it('is signed, names session and seats, and can be read at the door without a network', async () => {
        const { text, code, seats } = await mother.getTicket({ registrationId: uuid(1) })
        const { ticket, bytes, signature } = openTicket(text)
        expect(isDemoSignature(bytes, signature)).toBe(true)
        expect(ticket).toMatchObject({
          registrationId: uuid(1),
          sessionHash: sessionHash(SESSIONS.open),
          seats: 2,
        })
        expect([code, seats]).toEqual([readableCode(uuid(1)), 2])
      })

      it('is refused when a single bit was changed', async () => {
        const { text } = await mother.getTicket({ registrationId: uuid(1) })
        const { bytes, signature } = openTicket(text)
        bytes.set([(bytes[22] ?? 0) + 1], 22)
        expect(isDemoSignature(bytes, signature)).toBe(false)
      })

      it('holds no personal data', async () => {
        const { parts: _told, ...ticket } = await mother.getTicket({ registrationId: uuid(1) })
        for (const secret of ['王芳', 'mother', 'mum', '13800000000'])
          expect(JSON.stringify(ticket)).not.toContain(secret)
      })

      it('is not given to a party without a place', async () => {
        await mother.cancel({ registrationId: uuid(1) })
        await expect(mother.getTicket({ registrationId: uuid(1) })).rejects.toMatchObject({
          code: 'not-confirmed',
        })
      })
    })

    const current = () => backend
    describeChangeParty(current)
    describeWithdrawConsent(current)
    describeEraseAccount(current)
    describeClashes(current)
    describeLimits(current)
    describeLine(current)
    describeTicketParts(current)
    describeLostAnswers(current)
  })
}
