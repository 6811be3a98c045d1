interface Link {
  /** What one reads. */
  readonly name: string
  readonly href: string
}

export interface LinkListProps {
  readonly links: readonly Link[]
  readonly onOpened: () => void
}
