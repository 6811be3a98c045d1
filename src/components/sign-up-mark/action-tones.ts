import type { SignUpKind } from './faces'

/** The design's table, continued: how the button for a state looks. Apart because one page alone has such a button. */
export const actionTones = {
  open: 'primary',
  'few-left': 'primary',
  'waiting-list': 'primary',
  full: 'secondary',
  outdated: 'secondary',
  'not-open': 'soft',
  closed: 'secondary',
  ended: 'secondary',
  cancelled: 'secondary',
  'walk-in': 'soft',
  'by-invitation': 'secondary',
  confirmed: 'primary',
  waiting: 'soft',
  offered: 'primary',
  'checked-in': 'secondary',
} as const satisfies Readonly<Record<SignUpKind, 'primary' | 'secondary' | 'soft'>>
