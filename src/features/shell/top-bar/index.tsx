import { DemoStrip } from '../demo-strip'
import type { TopBarProps } from './contract'

/** The host draws a bar of its own; only the strip stands below it. */
export function TopBar({ isAboutDemo }: TopBarProps) {
  return isAboutDemo ? null : <DemoStrip />
}
