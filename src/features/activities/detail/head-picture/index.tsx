import { categoryPicture } from '@/styles/pictures'
import { Picture } from '../picture'
import type { HeadPictureProps } from './contract'

/** A mini program packs one large picture a category: 28 more would not fit its size. */
export function HeadPicture({ hue }: HeadPictureProps) {
  return <Picture src={categoryPicture(hue)} />
}
