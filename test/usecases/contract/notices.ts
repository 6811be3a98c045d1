import { addMinutes } from '@/domain/time'
import type { Api } from '@/usecases/api'
import type { Backend } from '../api.contract'
import { MORNING, SESSIONS } from '../contract-programme'
import { registerInput, uuid } from '../contract-steps'
import { kinds, only, signUp, until } from './place'

/** The message centre. */
export function describeNotices(opened: () => Backend): void {
  describe('the message centre', () => {
    let backend: Backend
    let mother: Api
    beforeEach(async () => {
      backend = opened()
      mother = await signUp(backend, 'mother', 1, SESSIONS.small, ['mum', 'dad', 'gran'])
    })

    it('is empty for whoever did nothing', async () => {
      expect(await backend.as('stranger').listNotices()).toEqual([])
    })

    it('tells of a sign-up, with nothing in it but what it is about', async () => {
      expect(await mother.listNotices()).toEqual([
        {
          id: expect.any(String),
          kind: 'registered',
          registrationId: uuid(1),
          sessionId: SESSIONS.small,
          at: MORNING,
          isRead: false,
        },
      ])
    })

    it('holds nobody’s name, number or account', async () => {
      const text = JSON.stringify(await mother.listNotices())
      for (const secret of ['王芳', '13800000000', 'mother', 'mum']) expect(text).not.toContain(secret)
    })

    it('tells nobody of what happened to somebody else', async () => {
      const stranger = await signUp(backend, 'stranger', 2, SESSIONS.open, ['me'])
      expect(await stranger.listNotices()).toMatchObject([{ registrationId: uuid(2) }])
    })

    it('tells of a sign-up that was sent twice once', async () => {
      await mother.register(registerInput(1, SESSIONS.small, ['mum', 'dad', 'gran']))
      expect(await kinds(mother)).toEqual(['registered'])
    })

    it('tells of a cancellation once, however often it is sent', async () => {
      await mother.cancel({ registrationId: uuid(1) })
      await mother.cancel({ registrationId: uuid(1) })
      expect(await kinds(mother)).toEqual(['cancelled', 'registered'])
    })

    it('tells nothing of what was refused', async () => {
      const twice = mother.register(registerInput(3, SESSIONS.small, ['mum']))
      await expect(twice).rejects.toMatchObject({ code: 'already-registered' })
      expect(await kinds(mother)).toEqual(['registered'])
    })

    it('has the newest first', async () => {
      backend.moveClock(5)
      await mother.register(registerInput(3, SESSIONS.open, ['mum']))
      backend.moveClock(5)
      await mother.cancel({ registrationId: uuid(1) })
      expect((await mother.listNotices()).map(({ kind, at }) => [kind, at])).toEqual([
        ['cancelled', addMinutes(MORNING, 10)],
        ['registered', addMinutes(MORNING, 5)],
        ['registered', MORNING],
      ])
    })

    describe('of somebody who waits', () => {
      let waiting: Api
      beforeEach(async () => {
        waiting = await signUp(backend, 'waiting', 2, SESSIONS.small, ['w1', 'w2'])
      })

      it('tells that they are on the list', async () => {
        expect(await kinds(waiting)).toEqual(['joined-waiting-list'])
      })

      it('tells that a place is offered, and until when', async () => {
        await mother.cancel({ registrationId: uuid(1) })
        expect(await only(waiting, 'place-offered')).toMatchObject({
          registrationId: uuid(2),
          until: addMinutes(MORNING, 120),
        })
      })

      it('tells half an hour before that the offer runs out, not earlier, and once', async () => {
        await mother.cancel({ registrationId: uuid(1) })
        backend.moveClock(89)
        expect(await kinds(waiting)).not.toContain('offer-expiring')
        backend.moveClock(1)
        expect(await only(waiting, 'offer-expiring')).toMatchObject({
          at: addMinutes(MORNING, 90),
          until: addMinutes(MORNING, 120),
        })
        expect(await waiting.listNotices()).toEqual(await waiting.listNotices())
      })

      it('says no more that an offer runs out once it is confirmed', async () => {
        await mother.cancel({ registrationId: uuid(1) })
        backend.moveClock(100)
        await waiting.confirmOffer({ registrationId: uuid(2) })
        expect(await kinds(waiting)).toEqual(['offer-confirmed', 'place-offered', 'joined-waiting-list'])
      })

      it('tells that the offer lapsed, as soon as they look', async () => {
        await mother.cancel({ registrationId: uuid(1) })
        backend.moveClock(120)
        expect(await only(waiting, 'offer-lapsed')).toMatchObject({ at: addMinutes(MORNING, 120) })
        expect(await kinds(waiting)).toEqual(['offer-lapsed', 'place-offered', 'joined-waiting-list'])
      })
    })

    describe('a day before a session', () => {
      const DAY_BEFORE = '2031-04-11T09:00:00+08:00'

      it('reminds those who have a place', async () => {
        backend.moveClock(until(DAY_BEFORE) - 1)
        expect(await kinds(mother)).not.toContain('starts-tomorrow')
        backend.moveClock(1)
        expect(await only(mother, 'starts-tomorrow')).toMatchObject({ at: DAY_BEFORE })
      })

      it('reminds nobody who waits', async () => {
        const waiting = await signUp(backend, 'waiting', 2, SESSIONS.small, ['w1', 'w2'])
        backend.moveClock(until(DAY_BEFORE))
        expect(await kinds(waiting)).toEqual(['joined-waiting-list'])
      })

      it('reminds nobody who signed up within the day', async () => {
        backend.moveClock(until(DAY_BEFORE) + 10)
        const late = await signUp(backend, 'late', 2, SESSIONS.open, ['l1'])
        expect(await kinds(late)).toEqual(['registered'])
      })
    })

    describe('what was read', () => {
      it('stays read, and what came later is not', async () => {
        await mother.readNotices({ until: MORNING })
        backend.moveClock(1)
        await mother.cancel({ registrationId: uuid(1) })
        expect((await mother.listNotices()).map(({ isRead }) => isRead)).toEqual([false, true])
      })

      it('is not unread again by an earlier reading that comes late', async () => {
        backend.moveClock(2)
        await mother.readNotices({ until: addMinutes(MORNING, 2) })
        await mother.readNotices({ until: addMinutes(MORNING, -60) })
        expect(await mother.listNotices()).toMatchObject([{ isRead: true }])
      })

      it('cannot be what has not happened yet, whatever the phone’s clock says', async () => {
        await mother.readNotices({ until: addMinutes(MORNING, 60 * 24 * 365) })
        backend.moveClock(1)
        await mother.cancel({ registrationId: uuid(1) })
        expect(await mother.listNotices()).toMatchObject([{ isRead: false }, { isRead: true }])
      })

      it('is each account’s own', async () => {
        const stranger = await signUp(backend, 'stranger', 2, SESSIONS.open, ['me'])
        await stranger.readNotices({ until: MORNING })
        expect(await mother.listNotices()).toMatchObject([{ isRead: false }])
      })

      it.each(['yesterday', '2031-02-30T09:00:00+08:00'])('is not up to %s', async (moment) => {
        await expect(mother.readNotices({ until: moment })).rejects.toMatchObject({
          code: 'input-invalid',
        })
      })
    })

    it('lets go of a session a month after it ended', async () => {
      backend.moveClock(until('2031-05-12T10:59:00+08:00'))
      expect(await kinds(mother)).toEqual(['registered'])
      backend.moveClock(1)
      expect(await kinds(mother)).toEqual([])
    })
  })
}
