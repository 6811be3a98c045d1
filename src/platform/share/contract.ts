/** One thing to pass on, in the shapes that all ways of passing it on need. */
export interface SharePayload {
  readonly title: string
  /** The page's route in the mini program: `/subpages/activity/index?id=…`. */
  readonly path: string
  /** The same page's address in a browser, below the site's origin: `/activity/robot-contest`. */
  readonly web: string
  /** Pictures inside the package. Without them WeChat takes a picture of the screen. */
  readonly image?: { readonly wide: string; readonly square: string }
}

export type ShareResult = 'shared' | 'copied' | 'cancelled' | 'unsupported'

export interface Share {
  /** True where only `<Button openType='share'>` can open the sheet, so the screen must render one. */
  readonly shareByButton: boolean
  /** Whether there is a sheet of the system's to pass things on with; else a link can only be copied. */
  readonly hasShareSheet: () => boolean
  /** Passes on a link: the system's sheet, else the clipboard. Call it from a tap. */
  readonly shareLink: (payload: SharePayload) => Promise<ShareResult>
  /**
   * Gives WeChat's menu and share button what to send. Its page must set `enableShareAppMessage` and
   * `enableShareTimeline` in its config file: Taro finds these hooks by reading a page, and does not read this one.
   */
  readonly useSharing: (payload: () => SharePayload) => void
}
