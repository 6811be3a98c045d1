import type { MarkRoot } from './contract'

/** The tab bar and the ground behind the page hang from the document. */
export const markRoot: MarkRoot = (theme, isElder) => {
  const { dataset, classList } = document.documentElement
  dataset.theme = theme
  classList.toggle('mode-elder', isElder)
}
