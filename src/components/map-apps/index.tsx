import { LinkList } from '@/components/link-list'
import { Sheet } from '@/components/sheet'

interface MapAppsProps<Name extends string> {
  readonly isOpen: boolean
  readonly title: string
  readonly closeLabel: string
  readonly links: readonly { readonly name: Name; readonly href: string }[]
  /** What one reads of each. */
  readonly names: Readonly<Record<Name, string>>
  readonly onClose: () => void
}

/** Which map leads there. Nothing is asked of a map's site before somebody taps its link. */
export function MapApps<Name extends string>(props: MapAppsProps<Name>) {
  const { isOpen, title, closeLabel, links, names, onClose } = props
  return (
    <Sheet isOpen={isOpen} title={title} onClose={onClose} closeLabel={closeLabel}>
      <LinkList links={links.map(({ name, href }) => ({ name: names[name], href }))} onOpened={onClose} />
    </Sheet>
  )
}
