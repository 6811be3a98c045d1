export interface Sight {
  /** In the window, or within reach of it. */
  readonly isNear: boolean
  /** The element's height now, in px. */
  readonly height: number
}

export interface Visibility {
  /**
   * Tells when an element of the page in sight comes near the window and when it leaves; once at the start as well.
   * Returns how to stop.
   * @param reach px above and below the window that count as near
   */
  readonly watchSight: (id: string, reach: number, seen: (sight: Sight) => void) => () => void
}
