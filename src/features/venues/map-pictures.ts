import type { Hue } from '@/domain/edition'

/** In the package of the page of an activity, which also carries the map. */
const FOLDER = '/subpages/activity/map'

type Theme = 'light' | 'dark'

const file = (name: string, theme: Theme) => `${FOLDER}/${name}${theme === 'dark' ? '-dark' : ''}.png`

/** Written by config/assets/write-map-signs.ts; WeChat's map draws nothing but pictures. */
export const mapPictures = {
  pin: (hue: Hue, theme: Theme) => file(`pin-${hue}`, theme),
  disc: (theme: Theme) => file('disc', theme),
  here: (theme: Theme) => file('here', theme),
  dot: `${FOLDER}/dot.png`,
}
