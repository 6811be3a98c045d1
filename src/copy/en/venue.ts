import type { venue as zhCn } from '../zh-cn/venue'

export const venue: typeof zhCn = {
  title: 'Where',
  navigate: 'Directions',
  navigateToDistrict: 'To the district',
  noAddress: 'The host has not announced a street address yet. It will appear here.',
  approximate: "The position is approximate. The host's notice decides.",
  placeFromNotice: (place) => `Place, from the notice in Chinese: ${place}`,
  cityOnly: 'The host has not announced a place yet. It will appear here.',
  mapLabel: (place) => `Map: ${place}`,
  within: (district) => `Within ${district}`,
  attribution: 'Sketch map · district outlines © jaska (MIT)',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
}
