export interface Focus {
  /**
   * Gives the keyboard, and with it a screen reader, to the element of this id, without scrolling to it. Returns how to
   * give it back to where it was, once the element has gone; it stays with whoever has taken it in the meantime.
   */
  readonly focusOn: (id: string) => () => void
}
