import type { MapLinksProps } from './contract'

/** Nothing to choose from where the host opens a map itself. */
export function MapLinks(_props: MapLinksProps) {
  return null
}
