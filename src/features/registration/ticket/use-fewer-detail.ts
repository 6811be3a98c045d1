import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useWords } from '@/copy/use-copy'
import { fewerWouldHelp, seatsThatFit, waitingOdds } from '@/domain/waiting-odds'
import type { MyRegistration } from '@/state/registrations-store'
import type { SignUpTarget } from '../form/sign-up-target'
import type { FewerKind } from './may-take-fewer'
import { useOddsAsked } from './use-odds-asked'

/** What speaks for 少去几个人: for a waiting party that it would gain something, where it would. */
export function useFewerDetail(
  kind: FewerKind | undefined,
  registration: MyRegistration,
  target: SignUpTarget,
): string | undefined {
  const words = useWords(ticketTopic)
  const asked = useOddsAsked(registration, target)
  if (kind !== 'waiting') return kind && words.fewerAfter[kind]
  if (!asked || !fewerWouldHelp(asked)) return words.fewerAfter.waiting
  const fit = seatsThatFit(waitingOdds(asked))
  return fit > 0 ? words.fewerNow(fit) : words.fewerHelps
}
