import { createStore } from 'zustand/vanilla'
import { lateStore } from './late-store'
import { isTextList, persisted } from './persisted'

/** More moves than anybody has to think about at a time. */
const KEPT = 50

interface KeptMovesState {
  /** Ids of notices, the latest first. */
  readonly noticeIds: readonly string[]
  keep(noticeId: string): void
}

/** The moved sessions that somebody said they keep, so that they are asked once. On this device: no answer is owed. */
export const keptMoves = lateStore((storage) => {
  const saved = persisted(storage, 'kept-moves', isTextList)
  return createStore<KeptMovesState>()((set, get) => ({
    noticeIds: saved.read() ?? [],
    keep(noticeId) {
      const noticeIds = [noticeId, ...get().noticeIds.filter((id) => id !== noticeId)].slice(0, KEPT)
      saved.write(noticeIds)
      set({ noticeIds })
    },
  }))
})
