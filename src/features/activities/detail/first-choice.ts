import type { Entry } from '@/domain/programme-query'
import { firstWithPlaces } from './dock-action'

const MINE = ['offered', 'confirmed', 'waiting', 'checked-in']

/** The session a page opens at: the one asked for, mine, one that can be entered, one still to come, the last. */
export function firstChoice(entries: readonly Entry[], askedId: string | undefined): Entry | undefined {
  return (
    entries.find(({ session }) => session?.id === askedId) ??
    entries.find(({ state }) => state && MINE.includes(state.kind)) ??
    firstWithPlaces(entries) ??
    entries.find(({ state }) => state && state.kind !== 'ended' && state.kind !== 'cancelled') ??
    entries[entries.length - 1]
  )
}
