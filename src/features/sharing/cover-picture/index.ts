import type { CoverOfPoster } from './contract'

/** A mini program packs one a category, with the page that draws it. */
export const posterCover: CoverOfPoster['posterCover'] = (_activityId, hue) =>
  `/subpages/poster/pictures/${hue}.png`
