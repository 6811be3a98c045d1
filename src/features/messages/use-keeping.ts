import { errors as errorsTopic } from '@/copy/topics/errors'
import { messages as messagesTopic } from '@/copy/topics/messages'
import { useWords } from '@/copy/use-copy'
import { questionFor } from '@/domain/question'
import { seatsOf } from '@/domain/registration'
import { confirmBox, notice as say } from '@/platform/feedback'
import { giveBack } from '@/state/give-back'
import { sessionMarksStore } from '@/state/session-marks-store'
import { useStores } from '@/state/stores'
import { useAttempt } from '@/state/use-attempt'
import { revisionOf, type Message } from './message'

/** What one has of a session that was moved. */
export type Holding = 'confirmed' | 'waiting' | 'offered'

/** Keeping what one has of a session that was moved, or giving it up. */
export function useKeeping(message: Message, holding: Holding) {
  const { registration, session } = message
  const stores = useStores()
  const words = useWords(messagesTopic)
  const errors = useWords(errorsTopic)
  const { trouble, isBusy, run } = useAttempt()

  return {
    isBusy,
    trouble: trouble?.code === 'offline' ? words.offline : trouble && errors[trouble.code](trouble.facts),
    /** Where the session asks for another yes, this is it. */
    keep: () =>
      run(async () => {
        const question = questionFor(registration, session, stores.availability.getState().now())
        if (question?.kind === 'reconfirm') await stores.registrations.getState().reconfirm(registration.id)
        sessionMarksStore(stores)
          .getState()
          .mark(session.id, { agreedTo: revisionOf(message) })
      }),
    /** Asks once. */
    giveUp: () =>
      run(async () => {
        const question = {
          title: words.giveUpTitle[holding],
          text: words.giveUpText(seatsOf(registration)),
          yes: words.giveUpYes,
          no: words.giveUpNo,
          isDanger: true,
        }
        if (!(await confirmBox(question))) return
        const outcome = await giveBack(stores, registration.id)
        say(outcome === 'done' ? words.gaveUp : words.gaveUpLater)
      }),
  }
}
