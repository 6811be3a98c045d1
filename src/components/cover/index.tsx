import { Image } from '@tarojs/components'
import { a11y } from '@/platform/a11y'
import css from './index.module.scss'

interface CoverProps {
  readonly src: string
  readonly ratio?: 'square' | 'wide'
  /** Where it stands in its parent's grid. */
  readonly className?: string
}

/** A drawn picture. It says nothing the words beside it do not, so a screen reader passes it by. */
export function Cover({ src, ratio = 'square', className = '' }: CoverProps) {
  return (
    <Image
      className={`${css.cover ?? ''} ${css[ratio] ?? ''} ${className}`}
      src={src}
      // A square picture in a square needs no fitting, and a list of them is sent without the word.
      {...(ratio === 'wide' && { mode: 'aspectFill' })}
      lazyLoad
      {...a11y({ hidden: true })}
    />
  )
}
