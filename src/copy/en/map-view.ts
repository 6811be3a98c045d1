import type { mapView as zhCn } from '../zh-cn/map-view'
import { counted } from './counted'

const sessions = (count: number) => counted(count, 'session')
const places = (count: number) => counted(count, 'place')

export const mapView: typeof zhCn = {
  label: 'Map of the activities. "As a list" has the same content',
  asList: 'As a list',
  asMap: 'As a map',
  unavailable: 'The map did not open. Here is the same as a list.',
  attribution: 'Sketch map · district outlines © jaska (MIT)',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  sessions,
  all: (title, count) => `${title}, all ${sessions(count)}`,
  spot: (title, count) => `${title}, ${sessions(count)}`,
  cluster: (spots, count) => `${places(spots)}, ${sessions(count)}`,
  searchHere: (count) => `Search this area · ${sessions(count)}`,
  onlyHere: (count) => `Only this area · ${sessions(count)}`,
  backToAll: 'Whole city',
  nothingHere: (count) => `Nothing here, see all ${sessions(count)}`,
  nothing: 'No activity on the map fits',
  dashed: 'Dashed circle: only the district or street is known, not the exact place',
  elsewhere: (known, unknown) =>
    [
      known > 0 && `${sessions(known)} somewhere in the city`,
      unknown > 0 && `${counted(unknown, 'activity', 'activities')} with sessions to be announced`,
    ]
      .filter(Boolean)
      .join(', '),
  elsewhereTitle: 'Not on the map',
  elsewhereText: 'The host has not announced where. Once that is known they appear on the map.',
  manyPlaces: (spots) => `${places(spots)} here`,
  onlyDistrict: 'Only the district is announced, no street address yet, so there is no route.',
  approximate: "The position is approximate. The host's notice decides.",
  route: 'Directions',
  routeTo: (place) => `Directions to ${place}`,
  closePlace: (place) => `Close ${place}`,
  more: (count) => `Show ${count} more`,
  morePlaces: (count) => `Show ${counted(count, 'more place')}`,
  noDistrict: 'Elsewhere',
  here: {
    ask: 'My position',
    asking: 'Locating',
    sign: 'My position',
    from: (district) => `Distances from ${district}`,
    refused:
      'No permission to locate. You can choose a district to measure from, or allow it in the settings of your system or of WeChat.',
    unsupported: 'Locating does not work here. You can choose a district to measure from.',
    failed: 'Could not locate. Try again, or choose a district to measure from.',
    districts: 'Choose a district',
    dismiss: 'No thanks',
    kept: 'Your position is used on this device only, to tell distances; it is neither kept nor sent.',
  },
}
