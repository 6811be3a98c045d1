import { createContext, useContext } from 'react'
import { zhCn, type Catalogue } from '.'

const CopyContext = createContext<Catalogue>(zhCn)

export const CopyProvider = CopyContext.Provider

/** All wording of the language, and of 长辈版 where that says things differently. */
export function useCopy(): Catalogue {
  return useContext(CopyContext)
}
