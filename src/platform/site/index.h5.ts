import type { Site } from './contract'

export const webLink: Site['webLink'] = (address) =>
  new URL(address, process.env.TARO_APP_SITE || window.location.origin).href
