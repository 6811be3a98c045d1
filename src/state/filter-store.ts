import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ProgrammeFilter } from '@/domain/programme-filter'

export interface FilterState {
  readonly filter: ProgrammeFilter
  /** Somebody came to type: the search field takes the focus. */
  readonly isSearchWanted: boolean
  /** Puts a filter in place of whatever was there. */
  start(filter: ProgrammeFilter): void
  /** Changes fields of the filter; an undefined one no longer restricts. */
  change(fields: Partial<ProgrammeFilter>): void
  wantSearch(isWanted: boolean): void
}

/** What the list shows. Shared, because WeChat takes no parameters on the way to a tab. */
export function createFilterStore(): StoreApi<FilterState> {
  return createStore<FilterState>()((set, get) => ({
    filter: {},
    isSearchWanted: false,
    start: (filter) => set({ filter }),
    change: (fields) => set({ filter: { ...get().filter, ...fields } }),
    wantSearch: (isSearchWanted) => set({ isSearchWanted }),
  }))
}
