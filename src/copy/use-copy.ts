import { createContext, useContext } from 'react'
import type { Language } from '@/domain/language'
import { zhCn, type Catalogue } from '.'
import type { ErrorCode } from '@/domain/errors'
import type { Topic, Topics } from './language'

/** What the app says now. */
export interface Wording {
  readonly language: Language
  readonly catalogue: Catalogue
  /** Of a language whose words come in one piece; the Chinese ones travel with their pages. */
  readonly topics?: Topics
  /** The chosen language is on its way, and nothing has been said in another yet. */
  readonly isAwaited?: boolean
  /** Set where the chosen language could not be fetched. */
  readonly fetchAgain?: () => void
}

const CopyContext = createContext<Wording>({ language: 'zh-CN', catalogue: zhCn })

export const CopyProvider = CopyContext.Provider

export function useWording(): Wording {
  return useContext(CopyContext)
}

/** The wording that every page may need, and of 长辈版 where that says things differently. */
export function useCopy(): Catalogue {
  return useWording().catalogue
}

/** The wording of one topic, from `copy/topics`, in the same language. */
export function useWords<Name extends keyof Topics>({ name, zhCn }: Topic<Name>): Topics[Name] {
  const { topics } = useWording()
  return topics ? topics[name] : zhCn
}

/** What to say where something did not come; spread it on `Failed`. */
export function useFailure(code: ErrorCode) {
  const { failed, retry: retryLabel } = useCopy().common
  return code === 'offline'
    ? { title: failed.offlineTitle, text: failed.offlineText, retryLabel }
    : { title: failed.title, text: failed.text, retryLabel }
}
