import type { Catalogue } from '@/copy'
import type { WordsOf } from '@/copy/language'
import type { ticket } from '@/copy/topics/ticket'
import type { TicketFace } from '@/domain/ticket-face'
import type { IconName } from '@/styles/icon-names'

export interface FaceMark {
  readonly icon: IconName
  readonly tone: 'success' | 'warning' | 'danger' | 'info' | 'neutral'
  readonly label: string
}

/** Icon, colour and words of a ticket's state: design README, "Tickets". */
export function markOf(
  face: TicketFace,
  words: WordsOf<typeof ticket>,
  { time, registration: { schedule } }: Catalogue,
): FaceMark {
  switch (face.kind) {
    case 'valid':
      return { icon: 'circle-check-big', tone: 'success', label: words.valid }
    case 'not-today':
      return { icon: 'calendar-x', tone: 'warning', label: words.notToday }
    case 'checked-in':
      return { icon: 'badge-check', tone: 'neutral', label: words.checkedIn(time.clock(face.at)) }
    case 'waiting':
      return { icon: 'clock-3', tone: 'info', label: words.waiting(face.partiesAhead + 1) }
    case 'offered':
      return { icon: 'bell-ring', tone: 'warning', label: words.offered }
    case 'offer-over':
    case 'lapsed':
      return { icon: 'hourglass', tone: 'neutral', label: words.lapsed }
    case 'reconfirm-lapsed':
      return { icon: 'mail', tone: 'neutral', label: words.reconfirmLapsed }
    case 'cancelled':
      return { icon: 'circle-x', tone: 'danger', label: schedule.cancelled }
    case 'session-cancelled':
      return { icon: 'circle-x', tone: 'danger', label: words.sessionCancelled }
    case 'ended':
      return { icon: 'history', tone: 'neutral', label: words.ended }
  }
}

/** Of a registration that is to be given back once there is a network. */
export function waitingMark({ registration: { schedule } }: Catalogue): FaceMark {
  return { icon: 'wifi-off', tone: 'warning', label: schedule.waitingForNetwork }
}
