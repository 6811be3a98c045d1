import type { Site } from './contract'

export const webLink: Site['webLink'] = (address) => {
  const site = process.env.TARO_APP_SITE
  return site ? `${site}${address}` : undefined
}
