export interface Offline {
  /** Keeps the whole app on the device once the first page is there, so that it opens without a network. */
  readonly keepApp: () => void
}
