import { people as peopleTopic } from '@/copy/topics/people'
import { useCopy, useWords } from '@/copy/use-copy'
import { isLive } from '@/domain/registration'
import type { Instant } from '@/domain/time'
import { valueOf } from '@/state/resource'
import { usePeople } from '@/state/stores'
import type { GivenConsent } from './given'

/** What there is to say about a consent. */
export function useConsentWords() {
  const { time, common } = useCopy()
  const words = useWords(peopleTopic)
  const household = usePeople(({ people }) => valueOf(people))
  const list = (people: GivenConsent['children']) => common.list(people.map(({ name }) => name))
  return {
    when: ({ session }: GivenConsent) => time.when(session.startsAt, session.endsAt),
    /** By whom, when, and to which text. */
    given({ consent }: GivenConsent): string {
      const by = household?.find(({ id }) => id === consent.guardianId)?.name ?? words.someAdult
      return words.consentGiven(by, time.moment(consent.at), consent.textVersion)
    },
    withdrawn: ({ consent }: GivenConsent) =>
      consent.withdrawnAt && words.consentWithdrawn(time.moment(consent.withdrawnAt)),
    /** What taking it back costs. */
    loss({ registration, session, children, others }: GivenConsent, now: Instant): string {
      const names = list(children)
      const isAhead = isLive(registration) && registration.status !== 'checked-in' && session.endsAt > now
      if (!isAhead) return words.lossOfRecord(names)
      return others.length > 0 ? words.lossOfSome(names, list(others)) : words.lossOfAll(names)
    },
  }
}
