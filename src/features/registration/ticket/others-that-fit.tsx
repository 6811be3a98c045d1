import { List, ListRow } from '@/components/list-row'
import { Section } from '@/components/section'
import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useCopy, useWords } from '@/copy/use-copy'
import { nextThatFits } from '@/domain/clash'
import { publicState } from '@/domain/sign-up-state'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import type { MyRegistration } from '@/state/registrations-store'
import { valueOf } from '@/state/resource'
import { useRegistrations } from '@/state/stores'
import { useQueryContext } from '@/state/use-query-context'
import { engagementsOf } from '../form/clash-warnings'
import type { SignUpTarget } from '../form/sign-up-target'

/** Few enough to choose from at a glance. */
const MOST = 3

interface OthersThatFitProps {
  readonly registration: MyRegistration
  readonly target: SignUpTarget
}

/** Other sessions of the activity that the whole party could go to now, for who would rather not wait. */
export function OthersThatFit({ registration, target: { index, session } }: OthersThatFitProps) {
  const { states, time, common } = useCopy()
  const words = useWords(ticketTopic)
  const mine = useRegistrations(({ registrations }) => valueOf(registrations))
  const { counts, now } = useQueryContext()
  const others = (mine ?? []).filter(({ id }) => id !== registration.id)
  const ids = registration.attendees.map(({ id }) => id)
  const fit = nextThatFits(index, engagementsOf(others), session, ids, counts, now, MOST)
  if (fit.length === 0) return null
  return (
    <Section title={words.othersFit}>
      <List>
        {fit.map((other) => (
          <ListRow
            key={other.id}
            icon="calendar-days"
            title={time.when(other.startsAt, other.endsAt)}
            detail={common.inline([
              ...[index.venue.get(other.venueId)?.title ?? ''].filter(Boolean),
              states.mark(publicState(other, counts.get(other.id), now)),
            ])}
            onTap={() => goTo(routes.signUp(other.id))}
          />
        ))}
      </List>
    </Section>
  )
}
