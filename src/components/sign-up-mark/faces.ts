import type { IconName } from '@/styles/icon-names'

type Tone = 'success' | 'warning' | 'danger' | 'info' | 'neutral'

interface Face {
  readonly icon: IconName
  readonly tone: Tone
}

/** The design's table: the only place that gives a sign-up state its face. */
export const faces = {
  open: { icon: 'ticket', tone: 'success' },
  'few-left': { icon: 'hourglass', tone: 'warning' },
  'waiting-list': { icon: 'list-ordered', tone: 'info' },
  full: { icon: 'circle-slash', tone: 'neutral' },
  outdated: { icon: 'cloud-off', tone: 'neutral' },
  'not-open': { icon: 'calendar-clock', tone: 'info' },
  closed: { icon: 'lock', tone: 'neutral' },
  ended: { icon: 'history', tone: 'neutral' },
  cancelled: { icon: 'circle-x', tone: 'danger' },
  'walk-in': { icon: 'footprints', tone: 'success' },
  'by-invitation': { icon: 'mail', tone: 'neutral' },
  confirmed: { icon: 'circle-check-big', tone: 'success' },
  waiting: { icon: 'clock-3', tone: 'info' },
  offered: { icon: 'bell-ring', tone: 'warning' },
  'checked-in': { icon: 'badge-check', tone: 'success' },
} as const satisfies Readonly<Record<string, Face>>

export type SignUpKind = keyof typeof faces
