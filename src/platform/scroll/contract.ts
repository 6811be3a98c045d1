export interface Scroll {
  /** How far the page in sight is scrolled, in px. */
  readonly scrollTop: () => Promise<number>
  /** At once, without a movement to watch. */
  readonly scrollTo: (top: number) => void
}
