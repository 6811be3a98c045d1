import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DeviceStorage } from '@/platform/storage/contract'
import { lateStore } from './late-store'
import { isRecord, isTextList, persisted } from './persisted'

/** Somebody who goes on although they already go to this session at that time. */
export interface AcceptedClash {
  readonly personId: string
  readonly sessionId: string
}

/** A sign-up form as far as it is filled in. It outlives a lost network, a refusal and a closed app. */
export interface Draft {
  /** The registration's future id. Kept with the form, so that a retry after a restart is still the same sign-up. */
  readonly id: string
  readonly sessionId: string
  readonly attendeeIds: readonly string[]
  readonly phone: string
  readonly hasConsented: boolean
  /** Which adult of the household says yes, once there was one to choose. */
  readonly guardianId?: string
  readonly acceptedClashes?: readonly AcceptedClash[]
  /** Where it was left in 长辈版, which asks for one thing at a time. */
  readonly step?: 1 | 2
}

export interface DraftState {
  /** The one form somebody is in the middle of. */
  readonly draft: Draft | undefined
  save(draft: Draft): void
  clear(): void
}

function isAcceptedClash(value: unknown): value is AcceptedClash {
  return isRecord(value) && typeof value.personId === 'string' && typeof value.sessionId === 'string'
}

function isDraft(value: unknown): value is Draft {
  return (
    isRecord(value) &&
    typeof value.id === 'string' &&
    typeof value.sessionId === 'string' &&
    typeof value.phone === 'string' &&
    typeof value.hasConsented === 'boolean' &&
    (value.guardianId === undefined || typeof value.guardianId === 'string') &&
    (value.acceptedClashes === undefined ||
      (Array.isArray(value.acceptedClashes) && value.acceptedClashes.every(isAcceptedClash))) &&
    (value.step === undefined || value.step === 1 || value.step === 2) &&
    isTextList(value.attendeeIds)
  )
}

function createDraftStore(storage: DeviceStorage): StoreApi<DraftState> {
  const saved = persisted(storage, 'sign-up-draft', isDraft)
  return createStore<DraftState>()((set) => ({
    draft: saved.read(),
    save(draft) {
      saved.write(draft)
      set({ draft })
    },
    clear() {
      saved.remove()
      set({ draft: undefined })
    },
  }))
}

export const { of: draftStore, useSelected: useDraft } = lateStore(createDraftStore)
