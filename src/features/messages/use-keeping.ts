import { useState } from 'react'
import { errors as errorsTopic } from '@/copy/topics/errors'
import { messages as messagesTopic } from '@/copy/topics/messages'
import { useWords } from '@/copy/use-copy'
import { codeOf, type ErrorCode } from '@/domain/errors'
import { questionFor } from '@/domain/question'
import { seatsOf } from '@/domain/registration'
import { confirmBox, notice as say } from '@/platform/feedback'
import { giveBack } from '@/state/give-back'
import { sessionMarksStore } from '@/state/session-marks-store'
import { useStores } from '@/state/stores'
import { revisionOf, type Message } from './message'

/** What one has of a session that was moved. */
export type Holding = 'confirmed' | 'waiting' | 'offered'

/** Keeping what one has of a session that was moved, or giving it up. */
export function useKeeping(message: Message, holding: Holding) {
  const { registration, session } = message
  const stores = useStores()
  const words = useWords(messagesTopic)
  const errors = useWords(errorsTopic)
  const [trouble, setTrouble] = useState<ErrorCode>()
  const [isBusy, setIsBusy] = useState(false)

  async function run(doIt: () => Promise<void>): Promise<void> {
    if (isBusy) return
    setIsBusy(true)
    setTrouble(undefined)
    try {
      await doIt()
    } catch (error) {
      setTrouble(codeOf(error))
    } finally {
      setIsBusy(false)
    }
  }

  return {
    isBusy,
    trouble: trouble === 'offline' ? words.offline : trouble && errors[trouble]({}),
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
