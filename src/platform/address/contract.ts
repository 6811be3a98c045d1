export interface Address {
  /**
   * Puts the page's own state into the address bar, without an entry in the history: a reload, a copied link and the way
   * back then lead to what is seen now. Nothing happens while the bar is another page's, or where there is none.
   * @param web path and query below the site's origin
   */
  readonly keepInAddress: (web: string) => void
}
