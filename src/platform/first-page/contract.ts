export interface FirstPage {
  /** A hook: says once that a page shows all it has to show, or why it cannot. Only the app's first page counts. */
  readonly useFirstShown: (isComplete: boolean) => void
}
