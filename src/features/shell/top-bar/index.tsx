import type { TopBarProps } from './contract'

/** The host draws a bar of its own. */
export function TopBar(_props: TopBarProps) {
  return null
}
