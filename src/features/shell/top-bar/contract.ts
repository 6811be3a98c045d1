export interface TopBarProps {
  readonly title: string
}
