export interface PageShown {
  /** Runs when the page comes to be seen: opened, come back to, or the whole app brought back. */
  readonly useShown: (shown: () => void) => void
}
