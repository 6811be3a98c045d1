/** The lucide icons that screens use, by what they say. A name that lucide does not have fails the build. */
const states = [
  'ticket',
  'hourglass',
  'list-ordered',
  'circle-slash',
  'calendar-clock',
  'lock',
  'history',
  'circle-x',
  'footprints',
  'mail',
  'circle-check-big',
  'clock-3',
  'bell-ring',
  'badge-check',
  'cloud-off',
  'calendar-x',
] as const

const categories = [
  'radio-tower',
  'heart-pulse',
  'orbit',
  'hand-heart',
  'bot',
  'flask-conical',
  'handshake',
] as const

const ways = [
  'house',
  'layout-list',
  'calendar-days',
  'user-round',
  'chevron-left',
  'chevron-right',
  'x',
] as const

const facts = [
  'map-pin',
  'users',
  'accessibility',
  'backpack',
  'phone',
  'building-2',
  'file-text',
  'bus',
  'info',
] as const

const tools = [
  'search',
  'sliders-horizontal',
  'arrow-down-up',
  'list',
  'chart-gantt',
  'map',
  'locate-fixed',
  'refresh-cw',
  'navigation',
  'share-2',
  'heart',
  'calendar-plus',
  'qr-code',
  'keyboard',
  'user-round-plus',
  'trash-2',
  'plus',
  'minus',
  'check',
  'download',
  'log-out',
  'door-open',
] as const

const notices = ['triangle-alert', 'wifi-off', 'bell', 'shield-check'] as const

const settings = ['a-large-small', 'languages', 'moon', 'sun'] as const

export const icons = [...states, ...categories, ...ways, ...facts, ...tools, ...notices, ...settings]
