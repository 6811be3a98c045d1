/** Called when a move was refused; with a way to try again when there is no page at all to stay on. */
export type Refused = (retry?: () => void) => void

/** Paths are `routes.ts`' own: a slash, the page path, a query. */
export interface Navigate {
  /** Opens a page on top. With nine pages open it takes the place of the top one, since WeChat refuses an eleventh. */
  readonly goTo: (path: string) => void
  readonly replaceWith: (path: string) => void
  /** One page back, or to `home` when this page was the way in (a shared card, a QR code, a reload). */
  readonly goBack: (home: string) => void
  /** A tab's page. A query is dropped: WeChat takes none here. */
  readonly switchTo: (tabPath: string) => void
  /** Back to the head of the page one is on. */
  readonly toTop: () => void
  /**
   * Says who tells the user when a page cannot be opened (its code did not come); they stay where they are. Ends by
   * calling what it returns.
   */
  readonly onRefused: (listener: Refused) => () => void
}
