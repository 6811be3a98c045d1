import { addMinutes } from '@/domain/time'
import type { Api } from '@/usecases/api'
import type { Backend } from '../api.contract'
import { MORNING, SESSIONS } from '../contract-programme'
import { aHousehold, registerInput, uuid } from '../contract-steps'
import { countsOf, kinds, mine, only, sessionOf, signUp, until } from './place'

const SMALL = SESSIONS.small
const BEFORE = {
  startsAt: '2031-04-12T09:00:00+08:00',
  endsAt: '2031-04-12T11:00:00+08:00',
  venueId: 'hill',
}
const LATER = { startsAt: '2031-04-13T14:00:00+08:00', endsAt: '2031-04-13T16:00:00+08:00' }

/** A host changes a session. */
export function describeMovedSessions(opened: () => Backend): void {
  describe('a session that its host changes', () => {
    let backend: Backend
    let confirmed: Api
    let offered: Api
    let waiting: Api
    let gone: Api
    /** Four places: two are held, two are offered, somebody waits, and somebody has left. */
    beforeEach(async () => {
      backend = opened()
      confirmed = await signUp(backend, 'confirmed', 1, SMALL, ['c1', 'c2'])
      gone = await signUp(backend, 'gone', 2, SMALL, ['g1', 'g2'])
      offered = await signUp(backend, 'offered', 3, SMALL, ['o1', 'o2'])
      waiting = await signUp(backend, 'waiting', 4, SMALL, ['w1'])
      await gone.cancel({ registrationId: uuid(2) })
    })

    const later = () => backend.host.changeSession({ sessionId: SMALL, ...LATER })
    const callOff = () => backend.host.changeSession({ sessionId: SMALL, status: 'cancelled' })

    describe('to another time', () => {
      it('is at that time in the programme from then on', async () => {
        await later()
        expect(await sessionOf(backend, SMALL)).toMatchObject({
          ...LATER,
          venueId: 'hill',
          status: 'scheduled',
        })
      })

      it('tells everyone who has a place, an offer or waits, with the old and the new time', async () => {
        await later()
        for (const api of [confirmed, offered, waiting])
          expect(await only(api, 'session-moved')).toMatchObject({
            sessionId: SMALL,
            at: MORNING,
            move: { from: BEFORE, to: { ...LATER, venueId: 'hill' } },
          })
      })

      it('tells nobody who had left', async () => {
        await later()
        expect(await kinds(gone)).not.toContain('session-moved')
      })

      it('tells nobody twice when the same change is sent again', async () => {
        await later()
        await later()
        expect(await only(confirmed, 'session-moved')).toMatchObject({ move: { from: BEFORE } })
      })

      it('tells of two moves twice, and back again is a move', async () => {
        await later()
        await backend.host.changeSession({ sessionId: SMALL, ...BEFORE })
        await later()
        expect((await kinds(confirmed)).filter((kind) => kind === 'session-moved')).toHaveLength(3)
      })

      it('leaves everyone what they have', async () => {
        await later()
        expect(await mine(confirmed, 1)).toMatchObject({ status: 'confirmed' })
        expect(await mine(offered, 3)).toMatchObject({ status: 'offered' })
        expect(await mine(waiting, 4)).toMatchObject({ status: 'waiting' })
        expect(await countsOf(backend, SMALL)).toMatchObject({ taken: 4, waitingParties: 1 })
      })

      it('can be refused by giving the place back, and goes to who waits', async () => {
        await later()
        await confirmed.cancel({ registrationId: uuid(1) })
        expect(await mine(waiting, 4)).toMatchObject({ status: 'offered' })
      })

      it('gives a ticket that is good for the new time', async () => {
        await later()
        const { expiresAt } = await confirmed.getTicket({ registrationId: uuid(1) })
        expect(expiresAt).toBe(addMinutes(LATER.endsAt, 120))
      })

      it('reminds of the new time, and not of the old', async () => {
        await later()
        backend.moveClock(until('2031-04-11T09:00:00+08:00'))
        expect(await kinds(confirmed)).not.toContain('starts-tomorrow')
        backend.moveClock(24 * 60 + 5 * 60)
        expect(await only(confirmed, 'starts-tomorrow')).toMatchObject({ at: '2031-04-12T14:00:00+08:00' })
      })

      it('lets nobody take an offer after the new start', async () => {
        const startsAt = addMinutes(MORNING, 60)
        await backend.host.changeSession({ sessionId: SMALL, startsAt })
        expect(await mine(offered, 3)).toMatchObject({ offer: { expiresAt: startsAt } })
        backend.moveClock(60)
        const late = offered.confirmOffer({ registrationId: uuid(3) })
        await expect(late).rejects.toMatchObject({ code: 'offer-expired' })
      })

      it('closes sign-up when it ends earlier than sign-up was to close', async () => {
        await backend.host.changeSession({
          sessionId: SMALL,
          startsAt: addMinutes(MORNING, 60),
          endsAt: addMinutes(MORNING, 120),
        })
        const { admission } = await sessionOf(backend, SMALL)
        expect(admission).toMatchObject({ closesAt: addMinutes(MORNING, 120), capacity: 4 })
      })
    })

    it('to another place tells where it is now', async () => {
      await backend.host.changeSession({ sessionId: SMALL, venueId: 'far' })
      expect(await sessionOf(backend, SMALL)).toMatchObject({ ...BEFORE, venueId: 'far' })
      expect(await only(confirmed, 'session-moved')).toMatchObject({
        move: { from: BEFORE, to: { ...BEFORE, venueId: 'far' } },
      })
    })

    it('to what it was already changes nothing', async () => {
      await backend.host.changeSession({ sessionId: SMALL, ...BEFORE })
      expect(await sessionOf(backend, SMALL)).not.toHaveProperty('changed')
      expect(await kinds(confirmed)).toEqual(['registered'])
    })

    describe('by calling it off', () => {
      it('is off in the programme from then on', async () => {
        await callOff()
        expect(await sessionOf(backend, SMALL)).toMatchObject({ ...BEFORE, status: 'cancelled' })
      })

      it('tells everyone who had a place, an offer or waited, once', async () => {
        await callOff()
        await callOff()
        for (const api of [confirmed, offered, waiting])
          expect(await only(api, 'session-cancelled')).toMatchObject({ sessionId: SMALL, at: MORNING })
        expect(await kinds(gone)).not.toContain('session-cancelled')
      })

      it('ends their registrations, visibly by the host', async () => {
        await callOff()
        const off = { status: 'cancelled', endedBy: 'session-cancelled' }
        expect(await mine(confirmed, 1)).toMatchObject(off)
        expect(await mine(offered, 3)).toMatchObject(off)
        expect(await mine(waiting, 4)).toMatchObject(off)
        expect(await mine(gone, 2)).not.toHaveProperty('endedBy')
      })

      it('leaves nobody in the counts', async () => {
        await callOff()
        expect(await countsOf(backend, SMALL)).toMatchObject({
          taken: 0,
          waitingParties: 0,
          waitingPeople: 0,
        })
      })

      it('gives no ticket any more and takes no sign-up', async () => {
        await callOff()
        await expect(confirmed.getTicket({ registrationId: uuid(1) })).rejects.toMatchObject({
          code: 'not-confirmed',
        })
        const late = backend.as('late')
        await aHousehold(late, 'l1')
        await expect(late.register(registerInput(5, SMALL, ['l1']))).rejects.toMatchObject({
          code: 'session-cancelled',
        })
      })

      it('lets the household let go of its people', async () => {
        await callOff()
        await waiting.removePerson({ personId: 'w1' })
        expect(await waiting.listPeople()).toEqual([])
      })

      it('reminds nobody', async () => {
        await callOff()
        backend.moveClock(until('2031-04-11T10:00:00+08:00'))
        expect(await kinds(confirmed)).toEqual(['session-cancelled', 'registered'])
      })

      it('is for good: it cannot be moved afterwards', async () => {
        await callOff()
        await expect(later()).rejects.toMatchObject({ code: 'session-cancelled' })
      })
    })

    describe('to nonsense', () => {
      it.each([
        ['an end before its start', { endsAt: BEFORE.startsAt }, 'session-times-crossed'],
        ['a start after its end', { startsAt: LATER.startsAt }, 'session-times-crossed'],
        ['a start that has been', { startsAt: '2031-04-05T11:59:00+08:00' }, 'session-in-past'],
        ['a start at this moment', { startsAt: MORNING }, 'session-in-past'],
        ['a place that does not exist', { venueId: 'nowhere' }, 'venue-not-found'],
        ['a day that does not exist', { startsAt: '2031-02-30T09:00:00+08:00' }, 'input-invalid'],
        ['a time in other words', { startsAt: 'tomorrow' }, 'input-invalid'],
      ])('such as %s is refused, and nobody hears of it', async (_name, change, code) => {
        const asked = backend.host.changeSession({ sessionId: SMALL, ...change })
        await expect(asked).rejects.toMatchObject({ code })
        expect(await sessionOf(backend, SMALL)).toMatchObject(BEFORE)
        expect(await kinds(confirmed)).toEqual(['registered'])
      })

      it('is refused for a session that does not exist', async () => {
        const asked = backend.host.changeSession({ sessionId: 'nothing', status: 'cancelled' })
        await expect(asked).rejects.toMatchObject({ code: 'session-not-found' })
      })

      it('is refused for one that is over', async () => {
        backend.moveClock(until(BEFORE.endsAt))
        await expect(later()).rejects.toMatchObject({ code: 'session-ended' })
      })
    })
  })
}
