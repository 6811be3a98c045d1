import type { CoverOfPoster } from './contract'

export const posterCover: CoverOfPoster['posterCover'] = (activityId) =>
  `/assets/covers/poster/${activityId}.png`
