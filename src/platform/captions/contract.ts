import type { Language } from '@/domain/language'

export interface BarCaptions {
  /** Shown where the bar has room for it. */
  readonly appName: string
  /** The words of the tab bar, in its order. */
  readonly tabs: readonly string[]
}

/** What the host writes around the page. Its own files, and so what it shows at first, are in Chinese. */
export interface PageCaptions extends BarCaptions {
  readonly language: Language
  /** In WeChat's bar above the page. */
  readonly title: string
  /** What a browser calls the page in its tab, its history and a bookmark; the title where nothing else is said. */
  readonly windowTitle?: string
}

export interface Captions {
  /** As soon as the language is chosen. Without a `bar` its words are on the way, and none are shown. */
  readonly captionApp: (language: Language, bar: BarCaptions | undefined) => void
  /**
   * Each time the page comes to be seen, and when it is given other captions meanwhile: the same ones stay the same
   * object. Absent, nothing is written yet.
   */
  readonly useCaptions: (captions: PageCaptions | undefined) => void
}
