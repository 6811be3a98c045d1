import { ticket } from '@/copy/topics/ticket'
import { useWords } from '@/copy/use-copy'
import { confirmBox, notice, type Question } from '@/platform/feedback'
import { giveBack } from '@/state/give-back'
import { useStores } from '@/state/stores'
import { useAttempt } from '@/state/use-attempt'

/** Giving a registration back and taking an offer, each with what went wrong. */
export function useAnswer(registrationId: string) {
  const stores = useStores()
  const { givingBackLater } = useWords(ticket)
  const { trouble, isBusy, run } = useAttempt()
  const { getState } = stores.registrations
  return {
    trouble,
    isBusy,
    confirm: () => run(() => getState().confirmOffer(registrationId)),
    /** They still come. */
    come: () => run(() => getState().reconfirm(registrationId)),
    /** Only these still come; whether it was done. */
    async keepOnly(attendeeIds: readonly string[]): Promise<boolean> {
      return (await run(() => getState().changeParty(registrationId, attendeeIds))) !== undefined
    },
    /** Asks first; nothing happens on a no. */
    async giveBack(question: Question, done: string): Promise<void> {
      if (!(await confirmBox({ ...question, isDanger: true }))) return
      const outcome = await run(() => giveBack(stores, registrationId))
      if (outcome === undefined) return
      notice(outcome === 'done' ? done : givingBackLater)
    },
  }
}

export type Answer = ReturnType<typeof useAnswer>
