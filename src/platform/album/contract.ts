/** `downloaded`: into the browser's folder. `refused`: once, and WeChat does not ask again. */
export type SaveResult = 'saved' | 'downloaded' | 'refused' | 'cancelled' | 'unsupported'

export interface Album {
  /**
   * Keeps a picture for the visitor. Call it from a tap.
   * @param file what platform/drawing gave: a path on WeChat, a data URL in a browser
   * @param name for hosts that name files
   */
  readonly savePicture: (file: string, name: string) => Promise<SaveResult>
}
