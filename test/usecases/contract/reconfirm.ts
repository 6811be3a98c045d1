import { questionFor } from '@/domain/question'
import { addMinutes, type Instant } from '@/domain/time'
import type { Api } from '@/usecases/api'
import type { Backend } from '../api.contract'
import { MORNING, SESSIONS } from '../contract-programme'
import { uuid } from '../contract-steps'
import { countsOf, kinds, mine, only, sessionOf, signUp, until } from './place'

const ASKS = SESSIONS.asks
const ASKED = '2031-04-11T09:00:00+08:00'
const DEADLINE = '2031-04-11T15:00:00+08:00'

/** Another yes, a day before. */
export function describeReconfirming(opened: () => Backend): void {
  describe('a session that asks for another yes', () => {
    let backend: Backend
    let family: Api
    let pair: Api
    let waiting: Api
    /** Its four places are taken by three and one; two more wait. */
    beforeEach(async () => {
      backend = opened()
      minutes = 0
      family = await signUp(backend, 'family', 1, ASKS, ['f1', 'f2', 'f3'])
      pair = await signUp(backend, 'pair', 2, ASKS, ['p1'])
      waiting = await signUp(backend, 'waiting', 3, ASKS, ['w1', 'w2'])
    })
    const yes = (api: Api, n: number) => api.reconfirm({ registrationId: uuid(n) })
    let minutes = 0
    const moveTo = (at: Instant) => {
      backend.moveClock(until(at) - minutes)
      minutes = until(at)
    }
    const question = async (api: Api, n: number) =>
      questionFor(await mine(api, n), await sessionOf(backend, ASKS), addMinutes(MORNING, minutes))

    it('asks nothing before its time', async () => {
      moveTo(addMinutes(ASKED, -1))
      expect(await question(family, 1)).toBeUndefined()
      await expect(yes(family, 1)).rejects.toMatchObject({ code: 'reconfirm-not-asked' })
    })

    it('asks those who have a place, and tells them until when', async () => {
      moveTo(ASKED)
      expect(await question(family, 1)).toEqual({ kind: 'reconfirm', until: DEADLINE })
      expect(await only(family, 'reconfirm-asked')).toMatchObject({ at: ASKED, until: DEADLINE })
    })

    it('asks nobody who waits', async () => {
      moveTo(ASKED)
      expect(await question(waiting, 3)).toBeUndefined()
      await expect(yes(waiting, 3)).rejects.toMatchObject({ code: 'not-confirmed' })
    })

    it('does not say on top of it that it starts tomorrow', async () => {
      moveTo(ASKED)
      expect(await kinds(family)).toEqual(['reconfirm-asked', 'registered'])
    })

    it('has nothing to ask any more once they said yes, and lets them keep the place', async () => {
      moveTo(addMinutes(ASKED, 30))
      expect(await yes(family, 1)).toMatchObject({
        status: 'confirmed',
        reconfirmedAt: '2031-04-11T09:30:00+08:00',
      })
      expect(await question(family, 1)).toBeUndefined()
      moveTo(addMinutes(ASKED, 22 * 60))
      expect(await kinds(family)).toEqual(['registered'])
      expect(await mine(family, 1)).toMatchObject({ status: 'confirmed' })
    })

    it('takes a yes that is sent twice as one', async () => {
      moveTo(ASKED)
      const first = await yes(family, 1)
      moveTo(addMinutes(ASKED, 5))
      expect(await yes(family, 1)).toEqual(first)
    })

    it('takes a no as a cancellation, and offers the places on', async () => {
      moveTo(ASKED)
      await family.cancel({ registrationId: uuid(1) })
      expect(await mine(waiting, 3)).toMatchObject({ status: 'offered' })
    })

    it('passes the places of whoever said nothing on to the waiting list, and tells both', async () => {
      moveTo(ASKED)
      await yes(pair, 2)
      moveTo(DEADLINE)
      expect(await only(family, 'reconfirm-lapsed')).toMatchObject({ registrationId: uuid(1), at: DEADLINE })
      expect(await kinds(family)).toEqual(['reconfirm-lapsed', 'registered'])
      expect(await mine(family, 1)).toMatchObject({ status: 'lapsed', endedBy: 'reconfirm-lapsed' })
      expect(await only(waiting, 'place-offered')).toMatchObject({ until: '2031-04-11T17:00:00+08:00' })
      expect(await countsOf(backend, ASKS)).toMatchObject({ taken: 3, waitingParties: 0 })
    })

    it('passes them on whoever comes first, without a job', async () => {
      moveTo(DEADLINE)
      await signUp(backend, 'newcomer', 4, ASKS, ['n1'])
      expect(await mine(family, 1)).toMatchObject({ status: 'lapsed' })
      expect(await mine(pair, 2)).toMatchObject({ status: 'lapsed' })
      expect(await mine(waiting, 3)).toMatchObject({ status: 'offered' })
      expect(await countsOf(backend, ASKS)).toMatchObject({ taken: 3, waitingParties: 0 })
    })

    it('takes no yes that comes too late', async () => {
      moveTo(DEADLINE)
      await expect(yes(family, 1)).rejects.toMatchObject({ code: 'offer-expired' })
      expect(await mine(family, 1)).toMatchObject({ status: 'lapsed' })
    })

    it('does not ask whoever was offered a place after the question', async () => {
      moveTo(ASKED)
      await yes(pair, 2)
      await family.cancel({ registrationId: uuid(1) })
      await waiting.confirmOffer({ registrationId: uuid(3) })
      expect(await question(waiting, 3)).toBeUndefined()
      moveTo(addMinutes(DEADLINE, 60))
      expect(await kinds(waiting)).not.toContain('reconfirm-lapsed')
      expect(await mine(waiting, 3)).toMatchObject({ status: 'confirmed' })
    })

    it('turns nobody away at the door: once it has started no place lapses', async () => {
      moveTo('2031-04-12T09:00:00+08:00')
      await family.listNotices()
      expect(await mine(family, 1)).toMatchObject({ status: 'confirmed' })
    })

    it('says nothing to a stranger about somebody else’s registration', async () => {
      moveTo(ASKED)
      await expect(yes(backend.as('stranger'), 1)).rejects.toMatchObject({ code: 'registration-not-found' })
    })

    it('that is put off asks again before the new time', async () => {
      moveTo(ASKED)
      await yes(family, 1)
      await backend.host.changeSession({
        sessionId: ASKS,
        startsAt: '2031-04-14T09:00:00+08:00',
        endsAt: '2031-04-14T11:00:00+08:00',
      })
      expect(await question(family, 1)).toBeUndefined()
      moveTo('2031-04-13T09:00:00+08:00')
      expect(await question(family, 1)).toEqual({ kind: 'reconfirm', until: '2031-04-13T15:00:00+08:00' })
    })

    it('that is moved while it asks gives the whole time to answer again', async () => {
      moveTo(addMinutes(ASKED, 300))
      await yes(pair, 2)
      await backend.host.changeSession({ sessionId: ASKS, venueId: 'corner' })
      expect(await question(family, 1)).toEqual({ kind: 'reconfirm', until: '2031-04-11T20:00:00+08:00' })
      expect(await question(pair, 2)).toBeUndefined()
    })

    it('that is called off asks nothing', async () => {
      await backend.host.changeSession({ sessionId: ASKS, status: 'cancelled' })
      moveTo(ASKED)
      expect(await kinds(family)).toEqual(['session-cancelled', 'registered'])
    })

    it('asks nothing of other sessions’ people', async () => {
      const other = await signUp(backend, 'other', 4, SESSIONS.open, ['x1'])
      moveTo(DEADLINE)
      expect(await kinds(other)).toEqual(['starts-tomorrow', 'registered'])
    })
  })
}
