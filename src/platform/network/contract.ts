export interface Network {
  /**
   * Calls back with "is online" when the host says that this changed; returns how to stop. A reason to try again and no
   * more: whether the backend can be reached is known once it has been asked.
   */
  readonly onNetworkChange: (changed: (isOnline: boolean) => void) => () => void
}
