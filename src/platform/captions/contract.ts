import type { Language } from '@/domain/language'

/** What the host writes around the page. Its own files, and so what it shows at first, are in Chinese. */
export interface PageCaptions {
  readonly language: Language
  readonly title: string
  /** The words of the tab bar, in its order. */
  readonly tabs: readonly string[]
}

export interface Captions {
  /** As soon as the language is chosen. Without `tabs` their words are on the way, and none are shown. */
  readonly captionApp: (language: Language, tabs: readonly string[] | undefined) => void
  /**
   * Each time the page comes to be seen, and when it is given other captions meanwhile: the same ones stay the same
   * object. Absent, nothing is written yet.
   */
  readonly useCaptions: (captions: PageCaptions | undefined) => void
}
