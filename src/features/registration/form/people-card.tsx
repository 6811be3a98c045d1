import { Text, View } from '@tarojs/components'
import { Fragment } from 'react'
import { Card } from '@/components/card'
import { CheckRow } from '@/components/check-row'
import { Icon } from '@/components/icon'
import { signUp } from '@/copy/topics/sign-up'
import { useCopy, useWords } from '@/copy/use-copy'
import type { AgeLimits } from '@/domain/activity'
import { pressable } from '@/platform/a11y'
import { ClashNote } from './clash-note'
import { personDetail } from './person-detail'
import type { SignUpForm } from './use-sign-up-form'
import css from './people-card.module.scss'

interface PeopleCardProps {
  readonly form: SignUpForm
  readonly ages: AgeLimits | undefined
  /** The choice of people is what stands in the way; why is said above the button. */
  readonly isWrong: boolean
  readonly onAdd: () => void
  readonly onChangeSession: (sessionId: string) => void
}

/** Who goes: the household, each with what speaks for or against them. */
export function PeopleCard({ form, ages, isWrong, onAdd, onChangeSession }: PeopleCardProps) {
  const { common } = useCopy()
  const words = useWords(signUp)
  const { rows, warnings, alternative, party } = form
  return (
    <Card isFlush isWrong={isWrong}>
      {rows.length === 0 && <Text className={css.none}>{words.noPeople}</Text>}
      {rows.map((row) => (
        <Fragment key={row.person.id}>
          <CheckRow
            title={row.person.name}
            detail={common.inline(personDetail(row, ages, words))}
            isOn={row.isOn}
            isDisabled={row.hindrance !== undefined && !row.isOn}
            onToggle={() => form.toggle(row.person.id)}
          />
          {warnings
            .filter(({ atPersonId }) => atPersonId === row.person.id)
            .map((warning) => (
              <ClashNote
                key={warning.clash.sessionId}
                warning={warning}
                alternative={alternative}
                seats={party.attendees.length}
                onChangeSession={onChangeSession}
              />
            ))}
        </Fragment>
      ))}
      <View className={css.add} {...pressable(onAdd, { label: words.addPerson })}>
        <Icon name="user-round-plus" />
        {words.addPerson}
      </View>
    </Card>
  )
}
