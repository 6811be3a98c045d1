import type { ButtonHTMLAttributes, CSSProperties, HTMLAttributes } from 'react'
import './elements.scss'

export { Input } from './input'

/**
 * The six of Taro's components that the app uses, for browsers. Taro's own are custom elements over Stencil, 34 KB of
 * the first page where plain elements do; the build puts these in their place (config/taro/h5.ts).
 */
type Plain<E extends HTMLElement> = HTMLAttributes<E> & { readonly hoverClass?: string }

export function View({ hoverClass: _forWechat, ...rest }: Plain<HTMLDivElement>) {
  return <div {...rest} />
}

export function Text({
  userSelect: _always,
  ...rest
}: Plain<HTMLSpanElement> & { readonly userSelect?: boolean }) {
  return <span {...rest} />
}

interface ImageProps extends Plain<HTMLImageElement> {
  readonly src: string
  /** WeChat's word for how a picture fills its frame. */
  readonly mode?: 'aspectFill' | 'aspectFit' | 'scaleToFill'
  readonly lazyLoad?: boolean
}

const FITS: Readonly<Record<NonNullable<ImageProps['mode']>, CSSProperties['objectFit']>> = {
  aspectFill: 'cover',
  aspectFit: 'contain',
  scaleToFill: 'fill',
}

export function Image({ src, mode = 'scaleToFill', lazyLoad, className = '', ...rest }: ImageProps) {
  return (
    <img
      {...rest}
      src={src}
      className={`h5-image ${className}`}
      alt={rest['aria-label'] ?? ''}
      loading={lazyLoad ? 'lazy' : 'eager'}
      style={{ objectFit: FITS[mode] }}
    />
  )
}

interface ScrollViewProps extends Plain<HTMLDivElement> {
  readonly scrollX?: boolean
  readonly enableFlex?: boolean
}

export function ScrollView({ scrollX, enableFlex: _always, className = '', ...rest }: ScrollViewProps) {
  return <div {...rest} className={`${scrollX ? 'h5-scroll-x' : 'h5-scroll-y'} ${className}`} />
}

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly hoverClass?: string
  /** What a button of WeChat opens; browsers have no such thing, and screens do not show those buttons there. */
  readonly openType?: string
}

export function Button({ hoverClass: _hover, openType: _open, ...rest }: ButtonProps) {
  return <button type="button" {...rest} />
}
