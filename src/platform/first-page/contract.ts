export interface FirstPage {
  /** Says that a page now shows what it has to show, or why it cannot; only the first time counts. */
  readonly pageShown: () => void
}
