import type { TicketFace } from '@/domain/ticket-face'

/** What giving up some of the places means, by what they are. */
export type FewerKind = 'confirmed' | 'offered' | 'waiting'

/** Undefined where nobody can stay away any more: one alone gives the whole place back instead. */
export function mayTakeFewer({ kind }: TicketFace, seats: number): FewerKind | undefined {
  if (seats < 2) return undefined
  if (kind === 'valid' || kind === 'not-today') return 'confirmed'
  return kind === 'waiting' || kind === 'offered' ? kind : undefined
}
