export interface PageShown {
  /** Runs when the page comes to be seen: opened, come back to, or the whole app brought back. */
  readonly useShown: (shown: () => void) => void
  /** Runs when it no longer is: another page lies over it, or the whole app has gone to the background. */
  readonly useHidden: (hidden: () => void) => void
}
