import { nextThatFits, type Engagement } from '@/domain/clash'
import type { Person } from '@/domain/person'
import type { Session } from '@/domain/session'
import { useQueryContext } from '@/state/use-query-context'
import type { ClashWarning } from './clash-warnings'
import { isShort, type Outlook } from './places'
import type { SignUpTarget } from './sign-up-target'

/** As many as can be read at a glance. */
const HOW_MANY = 3

const NONE: readonly Session[] = []

/** Where the whole party could go instead; asked only when something is in the way of this session. */
export function useFitting(
  { index, session }: SignUpTarget,
  engagements: readonly Engagement[],
  attendees: readonly Person[],
  warnings: readonly ClashWarning[],
  outlook: Outlook,
): readonly Session[] {
  const { now, counts } = useQueryContext()
  if (warnings.length === 0 && !isShort(outlook)) return NONE
  const ids = attendees.map(({ id }) => id)
  return nextThatFits(index, engagements, session, ids, counts, now, HOW_MANY)
}
