import { Text, View } from '@tarojs/components'
import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useCopy, useWords } from '@/copy/use-copy'
import { waitingOdds } from '@/domain/waiting-odds'
import type { MyRegistration } from '@/state/registrations-store'
import type { SignUpTarget } from '../form/sign-up-target'
import { oddsWords } from './odds-words'
import { useOddsAsked } from './use-odds-asked'
import css from './ticket.module.scss'

interface WaitingProps {
  readonly registration: MyRegistration
  readonly target: SignUpTarget
}

/** Where the party stands on the waiting list, and how likely it is to be its turn. */
export function Waiting({ registration, target }: WaitingProps) {
  const { common } = useCopy()
  const words = useWords(ticketTopic)
  const asked = useOddsAsked(registration, target)
  const { attendees, partiesAhead = 0, peopleAhead = 0 } = registration
  const names = attendees.map(({ name }) => name)
  const odds = asked && oddsWords(waitingOdds(asked), words)
  return (
    <>
      <Text className={css.big}>{words.ahead(partiesAhead, peopleAhead)}</Text>
      <Text className={css.quiet}>{words.people(common.list(names), names.length)}</Text>
      {odds && (
        <View className={css.odds}>
          <Text className={css.strong}>{odds.title}</Text>
          {odds.numbers.map((line) => (
            <Text key={line} className={css.quiet}>
              {line}
            </Text>
          ))}
        </View>
      )}
      <Text className={css.explain}>{words.waitingText}</Text>
    </>
  )
}
