import { createStore } from 'zustand/vanilla'
import { lateStore } from './late-store'
import { isTextList, persisted } from './persisted'

/** As many as a glance takes in. */
const KEPT = 8

interface SearchesState {
  /** The latest first. */
  readonly recent: readonly string[]
  remember(text: string): void
  clear(): void
}

/** What was searched for on this device. Kept there only, like favourites. */
export const searches = lateStore((storage) => {
  const saved = persisted(storage, 'searches', isTextList)
  return createStore<SearchesState>()((set, get) => ({
    recent: saved.read() ?? [],
    remember(text) {
      const word = text.trim()
      if (word === '') return
      const recent = [word, ...get().recent.filter((known) => known !== word)].slice(0, KEPT)
      saved.write(recent)
      set({ recent })
    },
    clear() {
      saved.remove()
      set({ recent: [] })
    },
  }))
})
