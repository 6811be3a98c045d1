import { createStore, type StoreApi } from 'zustand/vanilla'
import { indexProgramme, type Programme, type ProgrammeIndex } from '@/domain/programme'
import { searchTexts, type SearchTexts } from '@/domain/search-text'
import type { Api } from '@/data/api'
import { soon } from '@/platform/clock'
import type { DeviceStorage } from '@/platform/storage/contract'
import { isRecord, persisted } from './persisted'
import { failureOf, fetchInto, idle, type Resource } from './resource'

/** The programme, indexed and ready to be searched. */
export interface LoadedProgramme {
  readonly index: ProgrammeIndex
  readonly texts: SearchTexts
}

export interface ProgrammeState {
  readonly programme: Resource<LoadedProgramme>
  /** Fetches it unless it is there; one that could not be fetched anew is tried again. */
  load(): Promise<void>
  /** Fetches it anew, because something in it has changed. */
  refresh(): Promise<void>
}

interface Kept {
  /** The form of what is kept; another one is not read. */
  readonly version: typeof VERSION
  readonly programme: Programme
}

const VERSION = 1

const PARTS = ['categories', 'topics', 'districts', 'venues', 'activities', 'sessions']

function isProgramme(value: unknown): value is Programme {
  return (
    isRecord(value) &&
    isRecord(value.edition) &&
    typeof value.edition.id === 'string' &&
    PARTS.every((part) => Array.isArray(value[part]))
  )
}

function isKept(value: unknown): value is Kept {
  return isRecord(value) && value.version === VERSION && isProgramme(value.programme)
}

function prepared(programme: Programme): LoadedProgramme {
  const index = indexProgramme(programme)
  return { index, texts: searchTexts(index) }
}

export function createProgrammeStore(api: Api, storage: DeviceStorage): StoreApi<ProgrammeState> {
  const saved = persisted(storage, 'programme', isKept)
  return createStore<ProgrammeState>()((set, get) => {
    const refresh = () =>
      fetchInto(
        get().programme,
        (programme) => set({ programme }),
        async () => {
          const programme = await api.getProgramme()
          // Some 60 KB: what it costs to write them is paid once they are on the screen.
          soon(() => saved.write({ version: VERSION, programme }))
          return prepared(programme)
        },
        () => {
          const kept = saved.read()
          return kept && prepared(kept.programme)
        },
      )
    return {
      programme: idle,
      refresh,
      async load() {
        const { programme: current } = get()
        if (current.status === 'loading') return
        if (current.status === 'ready' && failureOf(current) === undefined) return
        await refresh()
      },
    }
  })
}
