export interface WideWindow {
  /** 1024 px and more: room for one more column than a phone has. */
  readonly isWide: () => boolean
  /** Calls back when that changes; returns how to stop. */
  readonly onWideChange: (changed: (isWide: boolean) => void) => () => void
}
