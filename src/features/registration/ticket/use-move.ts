import { useCallback, useEffect } from 'react'
import { isBehind, isMovedSince } from '@/domain/moved-since'
import type { Move, Session } from '@/domain/session'
import { useShown } from '@/platform/page-shown'
import type { MyRegistration } from '@/state/registrations-store'
import { valueOf } from '@/state/resource'
import { sessionMarksStore, useSessionMarks } from '@/state/session-marks-store'
import { useNotices, useStores } from '@/state/stores'
import { useNewestProgramme } from '@/state/use-newest-programme'

interface MoveSeen {
  /** From where to where; absent where only that it was changed is known. */
  readonly move?: Move
  /** They can still come, and need not be told again. */
  agree(): void
}

/** Whether the session was moved under a registration that its owner has not yet agreed to; fetches the news of it. */
export function useMove(registration: MyRegistration, session: Session): MoveSeen | undefined {
  const stores = useStores()
  const notices = useNotices((state) => valueOf(state.notices))
  const agreedTo = useSessionMarks(({ marks }) => marks[session.id]?.agreedTo)
  const load = useCallback(() => void stores.notices.getState().load(), [stores])
  useEffect(load, [load])
  useShown(load)

  const told = notices?.find(
    ({ kind, registrationId }) => kind === 'session-moved' && registrationId === registration.id,
  )
  useNewestProgramme(told?.move !== undefined && isBehind(session, told.move))

  const { changed } = session
  if (!changed || !isMovedSince(session, registration)) return undefined
  if (agreedTo !== undefined && agreedTo >= changed.revision) return undefined
  return {
    ...(told?.move && { move: told.move }),
    agree: () => sessionMarksStore(stores).getState().mark(session.id, { agreedTo: changed.revision }),
  }
}
