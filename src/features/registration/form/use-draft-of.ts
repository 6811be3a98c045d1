import { useCallback, useEffect, useState } from 'react'
import { newId } from '@/platform/random'
import { draftStore, useDraft, type Draft } from '@/state/draft-store'
import type { MyRegistration } from '@/state/registrations-store'
import { useStores } from '@/state/stores'

/** The phone number somebody used last: on the form they left, or on their newest registration. */
function rememberedPhone(left: Draft | undefined, registrations: readonly MyRegistration[]): string {
  if (left?.phone) return left.phone
  const newest = [...registrations].sort((a, b) => b.createdAt.localeCompare(a.createdAt))[0]
  return newest?.phone ?? ''
}

/**
 * The form of this session as far as it is filled in; absent for the moment it takes to make an id. Every change is
 * kept on the device at once.
 */
export function useDraftOf(sessionId: string, registrations: readonly MyRegistration[]) {
  const store = draftStore(useStores())
  const kept = useDraft((state) => state.draft)
  const [fresh, setFresh] = useState<Draft>()
  const isOfThis = useCallback(
    (draft: Draft | undefined): draft is Draft =>
      // One that was sent, its answer lost, is a registration by now: its id gives that answer for ever.
      draft?.sessionId === sessionId && !registrations.some(({ id }) => id === draft.id),
    [registrations, sessionId],
  )
  const isKept = isOfThis(kept)
  const draft = isKept ? kept : fresh

  useEffect(() => {
    if (isKept || fresh) return
    let isGone = false
    void newId().then((id) => {
      if (isGone) return
      const phone = rememberedPhone(store.getState().draft, registrations)
      setFresh({ id, sessionId, attendeeIds: [], phone, hasConsented: false })
    })
    return () => {
      isGone = true
    }
  }, [fresh, isKept, registrations, sessionId, store])

  const change = useCallback(
    (update: (draft: Draft) => Draft) => {
      const { draft: saved, save } = store.getState()
      const before = isOfThis(saved) ? saved : fresh
      if (before) save(update(before))
    },
    [fresh, isOfThis, store],
  )
  return { draft, change }
}
