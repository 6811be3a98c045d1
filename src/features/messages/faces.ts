import type { NoticeKind } from '@/domain/notice'
import type { IconName } from '@/styles/icon-names'

interface Face {
  readonly icon: IconName
  readonly tone: 'success' | 'warning' | 'danger' | 'info' | 'neutral'
}

/** The look of each kind of message: no two share an icon. */
export const faces: Readonly<Record<NoticeKind, Face>> = {
  registered: { icon: 'circle-check-big', tone: 'success' },
  'joined-waiting-list': { icon: 'list-ordered', tone: 'info' },
  'place-offered': { icon: 'bell-ring', tone: 'warning' },
  'offer-expiring': { icon: 'hourglass', tone: 'warning' },
  'offer-confirmed': { icon: 'badge-check', tone: 'success' },
  'offer-lapsed': { icon: 'history', tone: 'neutral' },
  'reconfirm-asked': { icon: 'footprints', tone: 'warning' },
  'starts-tomorrow': { icon: 'clock-3', tone: 'info' },
  'reconfirm-lapsed': { icon: 'calendar-x', tone: 'neutral' },
  'session-moved': { icon: 'calendar-clock', tone: 'warning' },
  'session-cancelled': { icon: 'circle-x', tone: 'danger' },
  cancelled: { icon: 'circle-slash', tone: 'neutral' },
}
