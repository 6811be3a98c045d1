import type { LinkListProps } from './contract'

/** A mini program cannot leave for another site. */
export function LinkList(_props: LinkListProps) {
  return null
}
