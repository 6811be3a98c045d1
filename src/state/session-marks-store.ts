import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DeviceStorage } from '@/platform/storage/contract'
import { lateStore } from './late-store'
import { isRecord, persisted } from './persisted'

/** Up to which of its changes (`Session.changed.revision`, 0 for none) this device has dealt with a session. */
export interface SessionMarks {
  /** As it was when it was added to the calendar. */
  readonly inCalendar?: number
  /** The move that somebody has agreed to. */
  readonly agreedTo?: number
}

export interface SessionMarksState {
  /** By session. */
  readonly marks: Readonly<Record<string, SessionMarks>>
  mark(sessionId: string, marks: SessionMarks): void
}

const isRevision = (value: unknown): boolean => value === undefined || typeof value === 'number'

const isMarks = (value: unknown): value is SessionMarks =>
  isRecord(value) && isRevision(value.inCalendar) && isRevision(value.agreedTo)

function isAllMarks(value: unknown): value is Readonly<Record<string, SessionMarks>> {
  return isRecord(value) && Object.values(value).every(isMarks)
}

function createSessionMarksStore(storage: DeviceStorage): StoreApi<SessionMarksState> {
  const saved = persisted(storage, 'session-marks', isAllMarks)
  return createStore<SessionMarksState>()((set, get) => ({
    marks: saved.read() ?? {},
    mark(sessionId, more) {
      const { marks } = get()
      const next = { ...marks, [sessionId]: { ...marks[sessionId], ...more } }
      saved.write(next)
      set({ marks: next })
    },
  }))
}

export const { of: sessionMarksStore, useSelected: useSessionMarks } = lateStore(createSessionMarksStore)
