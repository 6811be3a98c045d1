import { WxStorage, type LaunchOptions } from '../runner'

/** Ways to show the app; 长辈版 is switched on as its own setting keeps it. */
export const looks = ['light', 'dark', 'elder'] as const
export type Look = (typeof looks)[number]

/** How an app starts on a phone that shows things so. */
export function phoneOf(look: Look): LaunchOptions {
  const settings = JSON.stringify({ theme: 'system', isElder: look === 'elder' })
  return {
    storage: new WxStorage({ seed: { settings } }),
    device: { theme: look === 'dark' ? 'dark' : 'light' },
  }
}
