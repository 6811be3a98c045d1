import { Picture } from '../picture'
import type { HeadPictureProps } from './contract'

export function HeadPicture({ activityId }: HeadPictureProps) {
  return <Picture src={`/assets/covers/wide/${activityId}.png`} />
}
