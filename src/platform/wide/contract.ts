export interface Wide {
  /** Whether two columns of content stand side by side. A hook: the page is drawn anew when the window changes over. */
  readonly useIsWide: () => boolean
}
