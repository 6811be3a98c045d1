import type { IconName } from '@/styles/icon-names'

/** The icon that goes with each colour family, so that a category is never told by colour alone. */
export const hueIcons = {
  opening: 'radio-tower',
  health: 'heart-pulse',
  spirit: 'orbit',
  volunteer: 'hand-heart',
  youth: 'bot',
  study: 'flask-conical',
  transfer: 'handshake',
} as const satisfies Readonly<Record<string, IconName>>
