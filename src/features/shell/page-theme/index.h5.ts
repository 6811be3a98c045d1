import type { MarkRoot } from './contract'

/** The tab bar and the ground behind the page hang from the document. */
export const markRoot: MarkRoot = (theme) => {
  document.documentElement.dataset.theme = theme
}
