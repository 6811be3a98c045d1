import { errors as errorsTopic } from '@/copy/topics/errors'
import { people as peopleTopic } from '@/copy/topics/people'
import { useWords } from '@/copy/use-copy'
import { confirmBox, notice } from '@/platform/feedback'
import { useStores } from '@/state/stores'
import { ticketStore } from '@/state/ticket-store'
import { useAttempt } from '@/state/use-attempt'

/** Takes a consent back after a warning of what is lost by it. */
export function useWithdrawing(registrationId: string, loss: string, onDone: () => void) {
  const stores = useStores()
  const words = useWords(peopleTopic)
  const errors = useWords(errorsTopic)
  const { trouble, isBusy, run } = useAttempt({ isLast: true })
  return {
    isBusy,
    trouble:
      trouble?.code === 'offline' ? words.withdrawOffline : trouble && errors[trouble.code](trouble.facts),
    async withdraw(): Promise<void> {
      if (isBusy) return
      const question = {
        title: words.withdrawTitle,
        text: loss,
        yes: words.withdrawYes,
        no: words.withdrawNo,
        isDanger: true,
      }
      if (!(await confirmBox(question))) return
      await run(async () => {
        await stores.registrations.getState().withdrawConsent(registrationId)
        // It names the child, and its places have changed.
        ticketStore(stores).getState().drop(registrationId)
        notice(words.withdrawn)
        onDone()
      })
    },
  }
}
