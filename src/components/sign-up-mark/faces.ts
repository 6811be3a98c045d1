import type { IconName } from '@/styles/icon-names'

type Tone = 'success' | 'warning' | 'danger' | 'info' | 'neutral'

interface Face {
  readonly icon: IconName
  readonly tone: Tone
  /** How the button for this state looks. */
  readonly actionTone: 'primary' | 'secondary' | 'soft'
}

/** The design's table: the only place that gives a sign-up state its face. */
export const faces = {
  open: { icon: 'ticket', tone: 'success', actionTone: 'primary' },
  'few-left': { icon: 'hourglass', tone: 'warning', actionTone: 'primary' },
  'waiting-list': { icon: 'list-ordered', tone: 'info', actionTone: 'primary' },
  full: { icon: 'circle-slash', tone: 'neutral', actionTone: 'secondary' },
  'not-open': { icon: 'calendar-clock', tone: 'info', actionTone: 'soft' },
  closed: { icon: 'lock', tone: 'neutral', actionTone: 'secondary' },
  ended: { icon: 'history', tone: 'neutral', actionTone: 'secondary' },
  cancelled: { icon: 'circle-x', tone: 'danger', actionTone: 'secondary' },
  'walk-in': { icon: 'footprints', tone: 'success', actionTone: 'soft' },
  'by-invitation': { icon: 'mail', tone: 'neutral', actionTone: 'secondary' },
  confirmed: { icon: 'circle-check-big', tone: 'success', actionTone: 'primary' },
  waiting: { icon: 'clock-3', tone: 'info', actionTone: 'soft' },
  offered: { icon: 'bell-ring', tone: 'warning', actionTone: 'primary' },
  'checked-in': { icon: 'badge-check', tone: 'success', actionTone: 'secondary' },
} as const satisfies Readonly<Record<string, Face>>

export type SignUpKind = keyof typeof faces
