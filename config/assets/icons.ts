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

const ways = ['calendar-days', 'user-round', 'chevron-left', 'chevron-right', 'x'] as const

const facts = [
  'map-pin',
  'users',
  'backpack',
  'phone',
  'building-2',
  'file-text',
  'bus',
  'info',
  'accessibility',
] as const

const tools = [
  'search',
  'list',
  'navigation',
  'share-2',
  'heart',
  'qr-code',
  'user-round-plus',
  'check',
  'calendar-plus',
  'link',
  'sliders-horizontal',
  'chart-gantt',
  'map',
  'arrow-down-up',
] as const

const notices = ['triangle-alert', 'wifi-off', 'cloud-off', 'shield-check'] as const

const settings = ['a-large-small', 'moon', 'sun'] as const

export const icons = [...states, ...categories, ...ways, ...facts, ...tools, ...notices, ...settings]
