import type { LinkListProps } from './contract'
import css from './index.module.scss'

/** Ways to other sites as real links: a phone hands them to the app they belong to. */
export function LinkList({ links, onOpened }: LinkListProps) {
  return (
    <>
      {links.map(({ name, href }) => (
        <a key={href} className={css.link} href={href} target="_blank" rel="noreferrer" onClick={onOpened}>
          {name}
        </a>
      ))}
    </>
  )
}
