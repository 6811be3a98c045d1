import { useState } from 'react'
import { confirmBox, notice, type Question } from '@/platform/feedback'
import { useStores } from '@/state/stores'
import { ticketStore } from '@/state/ticket-store'
import { troubleOf, type Trouble } from '../form/trouble'

/** Giving a registration back and taking an offer, each with what went wrong. */
export function useAnswer(registrationId: string) {
  const stores = useStores()
  const [trouble, setTrouble] = useState<Trouble>()
  const [isBusy, setIsBusy] = useState(false)

  async function run(doIt: () => Promise<unknown>): Promise<boolean> {
    setIsBusy(true)
    setTrouble(undefined)
    try {
      await doIt()
      return true
    } catch (error) {
      setTrouble(troubleOf(error))
      return false
    } finally {
      setIsBusy(false)
    }
  }

  return {
    trouble,
    isBusy,
    confirm: () => run(() => stores.registrations.getState().confirmOffer(registrationId)),
    /** Asks first; nothing happens on a no. */
    async giveBack(question: Question, done: string): Promise<void> {
      if (!(await confirmBox({ ...question, isDanger: true }))) return
      const isDone = await run(() => stores.registrations.getState().cancel(registrationId))
      if (!isDone) return
      ticketStore(stores).getState().drop(registrationId)
      notice(done)
    },
  }
}

export type Answer = ReturnType<typeof useAnswer>
