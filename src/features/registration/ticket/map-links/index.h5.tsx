import { useCopy } from '@/copy/use-copy'
import type { MapLinksProps } from './contract'
import css from './map-links.module.scss'

/** Real links: a phone hands them to the app they belong to. */
export function MapLinks({ links, onOpened }: MapLinksProps) {
  const { mapNames } = useCopy().registration.ticket
  return (
    <>
      {links.map(({ name, href }) => (
        <a key={name} className={css.link} href={href} target="_blank" rel="noreferrer" onClick={onOpened}>
          {mapNames[name]}
        </a>
      ))}
    </>
  )
}
