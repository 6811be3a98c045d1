export interface TopBarProps {
  readonly title: string
  /** The page says itself what the strip would say of the demonstration. */
  readonly isAboutDemo: boolean
}
