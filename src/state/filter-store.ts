import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ProgrammeFilter } from '@/domain/programme-filter'

/** The same entries as a list, on the days' hours, or on the map. */
export type ProgrammeView = 'list' | 'timeline' | 'map'

export interface FilterState {
  readonly filter: ProgrammeFilter
  readonly view: ProgrammeView
  /** What was opened last, so that it is found again: a session, or an activity without sessions. */
  readonly openedId: string | undefined
  /** Somebody came to type: the search field takes the focus. */
  readonly isSearchWanted: boolean
  /** Puts a filter in place of whatever was there. */
  start(filter: ProgrammeFilter, view?: ProgrammeView): void
  /** Changes fields of the filter; an undefined one no longer restricts. */
  change(fields: Partial<ProgrammeFilter>): void
  show(view: ProgrammeView): void
  opened(id: string): void
  wantSearch(isWanted: boolean): void
}

/** What the list shows. Shared, because WeChat takes no parameters on the way to a tab. */
export function createFilterStore(): StoreApi<FilterState> {
  return createStore<FilterState>()((set, get) => ({
    filter: {},
    view: 'list',
    openedId: undefined,
    isSearchWanted: false,
    start: (filter, view = 'list') => set({ filter, view }),
    change: (fields) => set({ filter: { ...get().filter, ...fields } }),
    show: (view) => set({ view }),
    opened: (openedId) => set({ openedId }),
    wantSearch: (isSearchWanted) => set({ isSearchWanted }),
  }))
}
