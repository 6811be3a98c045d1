import { Image } from '@tarojs/components'
import { a11y } from '@/platform/a11y'
import css from './index.module.scss'

interface CoverProps {
  readonly src: string
  /** Where it stands in its parent's grid. */
  readonly className?: string
}

/**
 * A drawn square picture, which in a square needs no fitting. It says nothing the words beside it do not, so a screen
 * reader passes it by.
 */
export function Cover({ src, className = '' }: CoverProps) {
  return (
    <Image className={`${css.cover ?? ''} ${className}`} src={src} lazyLoad {...a11y({ hidden: true })} />
  )
}
