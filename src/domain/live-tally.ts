import { isLive, type Registration } from './registration'

/** Whom live registrations are counted for: an account, or a phone number. */
export type Owner = `account:${string}` | `phone:${string}`

type Owned = Pick<Registration, 'accountId' | 'phone'>

/** A demonstration's parties have no phone, and what was erased has no account either: they count for nobody. */
export function ownersOf({ accountId, phone }: Owned): readonly Owner[] {
  return [
    ...(accountId === '' ? [] : [`account:${accountId}` as const]),
    ...(phone === '' ? [] : [`phone:${phone}` as const]),
  ]
}

/** A registration as it was and as it is; undefined where it is not there. */
export interface Change {
  readonly before: Registration | undefined
  readonly after: Registration | undefined
}

/** By how much a change moves the count of each owner. */
export function liveDeltas({ before, after }: Change): readonly (readonly [Owner, 1 | -1])[] {
  return [
    ...(before && isLive(before) ? ownersOf(before).map((owner) => [owner, -1] as const) : []),
    ...(after && isLive(after) ? ownersOf(after).map((owner) => [owner, 1] as const) : []),
  ]
}

/** How many live registrations the owners have in the whole edition, while decisions are being made. */
export class LiveTally {
  private readonly live: Map<Owner, number>

  /** @param counted of the owners that will be asked for */
  constructor(counted: Iterable<readonly [Owner, number]> = []) {
    this.live = new Map(counted)
  }

  of(owner: Owner): number {
    return this.live.get(owner) ?? 0
  }

  move(change: Change): void {
    for (const [owner, by] of liveDeltas(change)) this.live.set(owner, this.of(owner) + by)
  }
}

/** @param registrations all there are in the edition */
export function tallyOf(registrations: Iterable<Registration>): LiveTally {
  const tally = new LiveTally()
  for (const after of registrations) tally.move({ before: undefined, after })
  return tally
}
