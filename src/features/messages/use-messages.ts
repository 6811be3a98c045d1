import { useEffect, useMemo, useState } from 'react'
import type { ErrorCode } from '@/domain/errors'
import { pendingOf, type Pending } from '@/state/resource'
import { useNotices, useProgramme, useRegistrations, useStores } from '@/state/stores'
import { useFreshNotices } from '@/state/use-fresh-notices'
import { useNewestProgramme } from '@/state/use-newest-programme'
import { areNewerThanProgramme, messagesOf, type Message } from './message'

export type Messages =
  | Pending
  | {
      readonly status: 'ready'
      readonly messages: readonly Message[]
      /** Why there may be newer ones. */
      readonly failure: ErrorCode | undefined
      retry(): void
    }

/** My messages, the newest first. */
export function useMessages(): Messages {
  const stores = useStores()
  useFreshNotices()
  useEffect(() => {
    void stores.registrations.getState().load()
  }, [stores])
  const notices = useNotices((state) => state.notices)
  const programme = useProgramme((state) => state.programme)
  const registrations = useRegistrations((state) => state.registrations)
  const index = programme.status === 'ready' ? programme.value.index : undefined
  const mine = registrations.status === 'ready' ? registrations.value : undefined
  const told = notices.status === 'ready' ? notices.value : undefined
  const messages = useMemo(() => index && mine && told && messagesOf(index, mine, told), [index, mine, told])
  useNewestProgramme(messages !== undefined && areNewerThanProgramme(messages))
  const retry = () => {
    void stores.notices.getState().load()
    void stores.programme.getState().load()
    void stores.registrations.getState().load()
  }
  if (messages && notices.status === 'ready')
    return { status: 'ready', messages, failure: notices.failure, retry }
  return pendingOf([notices, programme, registrations], retry)
}

/** Marks as read what is shown. @returns the ids of what was new when it was first seen, for as long as the page is open */
export function useReading(messages: readonly Message[]): ReadonlySet<string> {
  const { notices } = useStores()
  const [seenNew, setSeenNew] = useState<ReadonlySet<string>>(() => new Set())
  useEffect(() => {
    const unread = messages.filter(({ notice }) => !notice.isRead)
    const [newest] = messages
    if (unread.length === 0 || !newest) return
    setSeenNew((known) => new Set([...known, ...unread.map(({ notice }) => notice.id)]))
    void notices.getState().read(newest.notice.at)
  }, [messages, notices])
  return seenNew
}
