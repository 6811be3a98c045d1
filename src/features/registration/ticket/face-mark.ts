import type { Catalogue } from '@/copy'
import type { IconName } from '@/styles/icon-names'
import type { TicketFace } from './face'

export interface FaceMark {
  readonly icon: IconName
  readonly tone: 'success' | 'warning' | 'danger' | 'info' | 'neutral'
  readonly label: string
}

/** Icon, colour and words of a ticket's state: design README, "Tickets". */
export function markOf(face: TicketFace, { registration: { ticket }, time }: Catalogue): FaceMark {
  switch (face.kind) {
    case 'valid':
      return { icon: 'circle-check-big', tone: 'success', label: ticket.valid }
    case 'not-today':
      return { icon: 'calendar-x', tone: 'warning', label: ticket.notToday }
    case 'checked-in':
      return { icon: 'badge-check', tone: 'neutral', label: ticket.checkedIn(time.clock(face.at)) }
    case 'waiting':
      return { icon: 'clock-3', tone: 'info', label: ticket.waiting(face.partiesAhead + 1) }
    case 'offered':
      return { icon: 'bell-ring', tone: 'warning', label: ticket.offered }
    case 'offer-over':
    case 'lapsed':
      return { icon: 'history', tone: 'neutral', label: ticket.lapsed }
    case 'cancelled':
      return { icon: 'circle-x', tone: 'danger', label: ticket.cancelled }
    case 'session-cancelled':
      return { icon: 'circle-x', tone: 'danger', label: ticket.sessionCancelled }
    case 'ended':
      return { icon: 'history', tone: 'neutral', label: ticket.ended }
  }
}
