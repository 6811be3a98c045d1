import { useCallback, useState } from 'react'
import { signUp } from '@/copy/topics/sign-up'
import { useWords } from '@/copy/use-copy'
import type { CodedError } from '@/domain/errors'
import type { Person } from '@/domain/person'
import { notice } from '@/platform/feedback'
import { replaceWith } from '@/platform/navigate'
import { routes } from '@/routes'
import { draftStore, type Draft } from '@/state/draft-store'
import { valueOf } from '@/state/resource'
import { useStores } from '@/state/stores'
import { useAskForNews } from '@/state/use-ask-for-news'
import { useAttempt } from '@/state/use-attempt'
import type { ClashWarning } from './clash-warnings'
import type { Party } from './party'
import type { SignUpRules, SignUpTarget } from './sign-up-target'
import { firstTrouble, troubleAt } from './trouble'

interface Filled {
  readonly target: SignUpTarget
  readonly rules: SignUpRules
  readonly household: readonly Person[]
  readonly draft: Draft | undefined
  readonly party: Party | undefined
  readonly warnings: readonly ClashWarning[]
}

/** Sends the form. Whatever goes wrong is kept as `trouble`, and what was filled in stays. */
export function useSend({ target, rules, household, draft, party, warnings }: Filled) {
  const stores = useStores()
  const words = useWords(signUp)
  const askForNews = useAskForNews()
  const [isAsking, setIsAsking] = useState(false)
  const { trouble, isBusy, run, say } = useAttempt({ isLast: true })

  async function register(filled: Draft, { attendees, children, guardian }: Party, acceptWaiting: boolean) {
    const { register, registrations } = stores.registrations.getState()
    const textVersion = target.consent.version
    try {
      await register({
        id: filled.id,
        sessionId: filled.sessionId,
        attendeeIds: attendees.map(({ id }) => id),
        phone: filled.phone,
        ...(children.length > 0 && guardian && { consent: { textVersion, guardianId: guardian.id } }),
        acceptWaiting,
        ...(warnings.length > 0 && {
          acceptedClashes: [...new Set(warnings.map(({ session }) => session.id))],
        }),
      })
    } catch (error) {
      // Only the answer may have been lost: then the list, read again meanwhile, has it.
      const after = stores.registrations.getState().registrations
      const isIn = after !== registrations && valueOf(after)?.some(({ id }) => id === filled.id)
      if (!isIn) throw error
    }
  }

  function isWaiting(id: string): boolean {
    const mine = valueOf(stores.registrations.getState().registrations)
    return mine?.find((registration) => registration.id === id)?.status === 'waiting'
  }

  function troubleWith(filled: Draft, { attendees, guardian }: Party): CodedError | undefined {
    const now = stores.availability.getState().now()
    return firstTrouble({ draft: filled, attendees, household, guardianId: guardian?.id }, target, rules, now)
  }

  const isOpen = warnings.some(({ isAccepted }) => !isAccepted)

  /** Whether the people can go; if they cannot, that is the trouble. Of a clash it is asked what is to be done. */
  function checkPeople(): boolean {
    const found = draft && party && troubleWith(draft, party)
    const isTheirs = troubleAt(found) === 'people'
    say(isTheirs ? found : undefined)
    const asks = !isTheirs && isOpen
    setIsAsking(asks)
    return !isTheirs && !asks
  }

  async function send(acceptWaiting: boolean, isDecided = false): Promise<void> {
    if (isBusy || !draft || !party) return
    const found = troubleWith(draft, party)
    say(found)
    const asks = !found && isOpen && !isDecided
    setIsAsking(asks)
    if (found || asks) return
    await run(async () => {
      const asked = askForNews(acceptWaiting ? 'waiting' : 'place')
      await register(draft, party, acceptWaiting)
      await asked
      draftStore(stores).getState().clear()
      replaceWith(routes.ticket(draft.id))
      notice(isWaiting(draft.id) ? words.queued : words.done)
    })
  }

  const forget = useCallback(() => {
    say(undefined)
    setIsAsking(false)
  }, [say])
  return { trouble, isAsking, isBusy, checkPeople, send, forget }
}
