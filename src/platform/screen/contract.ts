/** `awake`: the screen stays on but no brighter, so the page asks the visitor to turn it up. */
export type Brightness = 'bright' | 'awake' | 'unsupported'

export interface Screen {
  /**
   * For showing a code to a scanner: bright, and no going dark, until the returned function is called.
   * Made for an effect: `useEffect(() => keepBright(setBrightness), [])`.
   */
  readonly keepBright: (report?: (brightness: Brightness) => void) => () => void
}
