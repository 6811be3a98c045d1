import { nextFreeAlternative, type Engagement } from '@/domain/clash'
import { neighboursOf, type Neighbour } from '@/domain/leg'
import type { Session } from '@/domain/session'
import type { CountsBySession } from '@/domain/sign-up-state'
import type { Instant } from '@/domain/time'
import { engagementsOf } from '../form/clash-warnings'
import type { Stop } from '../schedule/stops'

const idsOf = ({ registration }: Stop): readonly string[] => registration.attendees.map(({ id }) => id)

const engagements = (stops: readonly Stop[]): readonly Engagement[] =>
  engagementsOf(
    stops.filter(({ giveBack }) => giveBack !== 'waiting').map(({ registration }) => registration),
  )

/** What the same people do before a stop. */
export function legTo(stop: Stop, all: readonly Stop[]): Neighbour | undefined {
  const { index, session } = stop.target
  return neighboursOf(index, engagements(all), session, idsOf(stop)).before
}

interface Asked {
  readonly counts: CountsBySession
  readonly now: Instant
}

function alternativeTo(stop: Stop, all: readonly Stop[], { counts, now }: Asked): Session | undefined {
  const others = all.filter(({ registration }) => registration.id !== stop.registration.id)
  const { index, session } = stop.target
  return nextFreeAlternative(index, engagements(others), session, idsOf(stop), counts, now)
}

/** Where a stop that clashes could go instead: the later of the two moves, and the earlier where the later has nowhere to. */
export function swapFor(stop: Stop, all: readonly Stop[], asked: Asked): Session | undefined {
  if (stop.giveBack === 'waiting' || stop.registration.status === 'checked-in') return undefined
  const { index, session } = stop.target
  const { before, after } = neighboursOf(index, engagements(all), session, idsOf(stop))
  if (before && before.leg.kind !== 'enough') return alternativeTo(stop, all, asked)
  if (!after || after.leg.kind === 'enough') return undefined
  const later = all.find(({ target }) => target.session.id === after.session.id)
  return later && alternativeTo(later, all, asked) ? undefined : alternativeTo(stop, all, asked)
}
