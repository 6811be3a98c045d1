import { useRef } from 'react'
import { errors as errorsTopic } from '@/copy/topics/errors'
import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useCopy, useWords } from '@/copy/use-copy'
import { codedOf } from '@/domain/errors'
import type { Session } from '@/domain/session'
import { confirmBox, notice } from '@/platform/feedback'
import { newId } from '@/platform/random'
import { giveBack } from '@/state/give-back'
import { useStores } from '@/state/stores'
import type { Stop } from '../schedule/stops'

/**
 * Moves a party to another session: the new places first, then the old ones go, so that nobody is ever left without. Where
 * the second step fails they have both, and the old one can be given back as ever.
 */
export function useSwap({ registration }: Stop): (to: Session) => Promise<void> {
  const { time } = useCopy()
  const words = useWords(ticketTopic)
  const errors = useWords(errorsTopic)
  const stores = useStores()
  /** Kept for who tries again after a lost answer. */
  const ids = useRef(new Map<string, string>())

  return async function swap(to) {
    const { id, attendees, phone, consent } = registration
    const question = {
      title: words.swapTitle(time.start(to.startsAt)),
      text: words.swapText(attendees.length),
      yes: words.swapYes,
      no: words.giveBackNo,
    }
    if (!(await confirmBox(question))) return
    const newOne = ids.current.get(to.id) ?? (await newId())
    ids.current.set(to.id, newOne)
    try {
      await stores.registrations.getState().register({
        id: newOne,
        sessionId: to.id,
        attendeeIds: attendees.map((person) => person.id),
        phone,
        acceptWaiting: false,
        ...(consent && { consent: { textVersion: consent.textVersion, guardianId: consent.guardianId } }),
      })
      await giveBack(stores, id)
      notice(words.swapped)
    } catch (error) {
      const { code, facts } = codedOf(error)
      notice(errors[code](facts))
    }
  }
}
