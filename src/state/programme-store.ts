import { createStore, type StoreApi } from 'zustand/vanilla'
import { indexProgramme, type ProgrammeIndex } from '@/domain/programme'
import { searchTexts, type SearchTexts } from '@/domain/search-text'
import type { Api } from '@/data/api'
import { fetchInto, idle, type Resource } from './resource'

/** The programme, indexed and ready to be searched. */
export interface LoadedProgramme {
  readonly index: ProgrammeIndex
  readonly texts: SearchTexts
}

export interface ProgrammeState {
  readonly programme: Resource<LoadedProgramme>
  load(): Promise<void>
}

export function createProgrammeStore(api: Api): StoreApi<ProgrammeState> {
  return createStore<ProgrammeState>()((set, get) => ({
    programme: idle,
    async load() {
      const { programme } = get()
      if (programme.status === 'ready' || programme.status === 'loading') return
      await fetchInto(
        programme,
        (next) => set({ programme: next }),
        async () => {
          const index = indexProgramme(await api.getProgramme())
          return { index, texts: searchTexts(index) }
        },
      )
    },
  }))
}
