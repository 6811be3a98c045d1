import { Text, View } from '@tarojs/components'
import { Fragment } from 'react'
import { Card } from '@/components/card'
import { CheckRow } from '@/components/check-row'
import { Icon } from '@/components/icon'
import type { NoteAction } from '@/components/note'
import { signUp } from '@/copy/topics/sign-up'
import { useCopy, useWords } from '@/copy/use-copy'
import type { Session } from '@/domain/session'
import { pressable } from '@/platform/a11y'
import { ClashNote } from './clash-note'
import { personDetail } from './person-detail'
import type { SignUpForm } from './use-sign-up-form'
import css from './people-card.module.scss'

interface PeopleCardProps {
  readonly form: SignUpForm
  readonly session: Session
  /** The choice of people is what stands in the way; why is said above the button. */
  readonly isWrong: boolean
  /** Where all of them could go instead; absent where that is said elsewhere. */
  readonly ways: readonly NoteAction[] | undefined
  readonly onAdd: () => void
}

/** Who goes: the household, each with what speaks for or against them. */
export function PeopleCard({ form, session, isWrong, ways, onAdd }: PeopleCardProps) {
  const { common } = useCopy()
  const words = useWords(signUp)
  const { rows, warnings } = form
  const first = warnings.find(({ isAccepted }) => !isAccepted)
  return (
    <Card isFlush isWrong={isWrong}>
      {rows.length === 0 && <Text className={css.none}>{words.noPeople}</Text>}
      {rows.map((row) => (
        <Fragment key={row.person.id}>
          <CheckRow
            title={row.person.name}
            detail={common.inline(personDetail(row, session.ages, words))}
            isOn={row.isOn}
            isDisabled={row.hindrance !== undefined && !row.isOn}
            onToggle={() => form.toggle(row.person.id)}
          />
          {warnings
            .filter(({ person }) => person.id === row.person.id)
            .map((warning) => (
              <ClashNote
                key={warning.session.id}
                warning={warning}
                wantedAt={session.startsAt}
                ways={warning === first ? ways : undefined}
                onAccept={(isAccepted) => form.accept([warning], isAccepted)}
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
