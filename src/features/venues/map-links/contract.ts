import type { MapLink } from '@/platform/open-in-maps'

export interface MapLinksProps {
  readonly links: readonly MapLink[]
  readonly onOpened: () => void
}
