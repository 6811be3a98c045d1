import { useCallback } from 'react'
import { newId } from '@/platform/random'
import { replaceWith } from '@/platform/navigate'
import { routes } from '@/routes'
import { draftStore, type Draft } from '@/state/draft-store'
import { useStores } from '@/state/stores'

/** What of a form holds for any session: not where it was left, nor what it was to clash with. */
function carried({ acceptedClashes: _clashes, step: _step, ...draft }: Draft): Draft {
  return draft
}

/**
 * Takes the people and the phone number over to another session. It is another sign-up with an id of its own, and a
 * guardian's yes was for the first one.
 */
export function useChangeSession(draft: Draft | undefined): (sessionId: string) => void {
  const store = draftStore(useStores())
  return useCallback(
    (sessionId) => {
      void newId().then((id) => {
        if (draft) store.getState().save({ ...carried(draft), id, sessionId, hasConsented: false })
        replaceWith(routes.signUp(sessionId))
      })
    },
    [draft, store],
  )
}
