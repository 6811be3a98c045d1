/** The shapes of `windowColours[theme]` and `tabBarColours[theme]` in styles/tokens.ts. */
export interface Bars {
  readonly window: {
    readonly navigationBarBackgroundColor: string
    readonly navigationBarTextStyle: 'black' | 'white'
  }
  readonly tabBar: {
    readonly color: string
    readonly selectedColor: string
    readonly backgroundColor: string
    readonly borderStyle: 'black' | 'white'
  }
}

export interface System {
  readonly prefersDark: () => boolean
  /** Calls back with "is dark" when the system changes over; returns how to stop. */
  readonly onThemeChange: (changed: (dark: boolean) => void) => () => void
  readonly prefersReducedMotion: () => boolean
  /** Opened from Moments as a single page: no login, no navigation, no forms, another storage. */
  readonly isSinglePage: () => boolean
  /** Colours of what the host draws around the page, for a theme chosen inside the app. */
  readonly setBars: (bars: Bars) => void
}
