export interface Site {
  /**
   * The whole link to an address of the web page (`/activity/robot-contest`), or nothing where this build does not know
   * its site: TARO_APP_SITE, an origin such as `https://kjz.example.cn`. A browser otherwise takes the one it is at.
   */
  readonly webLink: (address: string) => string | undefined
}
