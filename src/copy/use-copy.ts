import { createContext, useContext } from 'react'
import { zhCn, type Catalogue } from '.'
import type { Topic } from './language'

const CopyContext = createContext<Catalogue>(zhCn)

export const CopyProvider = CopyContext.Provider

/** The wording that every page may need, and of 长辈版 where that says things differently. */
export function useCopy(): Catalogue {
  return useContext(CopyContext)
}

/** The wording of one topic, from `copy/topics`, in the same language. */
export function useWords<T>(topic: Topic<T>): T {
  return topic[useCopy().language]
}
