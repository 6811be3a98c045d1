import { openTicket, readableCode } from '@/domain/ticket'
import type { Api } from '@/usecases/api'
import { isDemoSignature } from '../../../mock/ticket-signer'
import type { Backend } from '../api.contract'
import { SESSIONS } from '../contract-programme'
import { aHousehold, registerInput, uuid } from '../contract-steps'

const ref = { registrationId: uuid(1) }

/** A ticket for each person, besides the one for all. */
export function describeTicketParts(current: () => Backend): void {
  describe('the parts of a ticket', () => {
    let mother: Api
    beforeEach(async () => {
      mother = current().as('mother')
      await aHousehold(mother, 'mum', 'dad', 'aunt')
      await mother.register(registerInput(1, SESSIONS.open, ['mum', 'dad', 'aunt']))
    })

    const partsOf = async () => (await mother.getTicket(ref)).parts

    it('are one a person, each signed for one seat and with a number of its own', async () => {
      const parts = await partsOf()
      expect(parts.map(({ personId }) => personId)).toEqual(['mum', 'dad', 'aunt'])
      const opened = parts.map(({ text }) => openTicket(text))
      expect(opened.map(({ ticket: { seats, part } }) => [seats, part])).toEqual([
        [1, 1],
        [1, 2],
        [1, 3],
      ])
      expect(opened.every(({ bytes, signature }) => isDemoSignature(bytes, signature))).toBe(true)
    })

    it('can be told apart when they are read out', async () => {
      const { code, parts } = await mother.getTicket(ref)
      expect(code).toBe(readableCode(uuid(1)))
      expect(parts.map((part) => part.code)).toEqual([`${code}-1`, `${code}-2`, `${code}-3`])
    })

    it('stay whose they were when the party gets smaller', async () => {
      const before = await partsOf()
      await mother.changeParty({ ...ref, attendeeIds: ['mum', 'aunt'] })
      expect(await partsOf()).toEqual([before[0], before[2]])
      await mother.changeParty({ ...ref, attendeeIds: ['aunt'] })
      expect(await partsOf()).toEqual([before[2]])
    })

    it('cannot be made of one another', async () => {
      const { text, parts } = await mother.getTicket(ref)
      const opened = [text, ...parts.map((part) => part.text)].map(openTicket)
      for (const [i, { bytes }] of opened.entries())
        for (const [k, { signature }] of opened.entries())
          expect(isDemoSignature(bytes, signature)).toBe(i === k)
    })

    it('hold no personal data: whoever sees a code learns of nobody', async () => {
      const { text, code, parts } = await mother.getTicket(ref)
      const shown = JSON.stringify([text, code, parts.map((part) => [part.text, part.code])])
      for (const secret of ['王芳', 'mother', 'mum', 'dad', '13800000000'])
        expect(shown).not.toContain(secret)
    })
  })
}
