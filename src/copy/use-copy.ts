import { createContext, useContext } from 'react'
import { zhCn, type Catalogue } from '.'
import type { ErrorCode } from '@/domain/errors'
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

/** What to say where something did not come; spread it on `Failed`. */
export function useFailure(code: ErrorCode) {
  const { failed, retry: retryLabel } = useCopy().common
  return code === 'offline'
    ? { title: failed.offlineTitle, text: failed.offlineText, retryLabel }
    : { title: failed.title, text: failed.text, retryLabel }
}
