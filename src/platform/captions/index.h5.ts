import { nameBar } from '../elements/tab-bar'
import type { Captions } from './contract'
import { whileSeen } from './while-seen'

export const captionApp: Captions['captionApp'] = (language, bar) => {
  document.documentElement.lang = language
  nameBar(bar ?? { appName: '', tabs: [] })
}

export const useCaptions: Captions['useCaptions'] = whileSeen(({ title, windowTitle = title }) => {
  // Taro's router writes the title of the page's configuration right after it has told the page that it is shown.
  queueMicrotask(() => {
    document.title = windowTitle
  })
})
