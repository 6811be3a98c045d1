import { View } from '@tarojs/components'
import { Note } from '@/components/note'
import { signUp } from '@/copy/topics/sign-up'
import { useWords } from '@/copy/use-copy'
import { OutlookNote } from './outlook-note'
import { PeopleCard } from './people-card'
import type { SignUpTarget } from './sign-up-target'
import { troubleAt } from './trouble'
import type { SignUpForm } from './use-sign-up-form'
import css from './form.module.scss'

export interface WhoPartProps {
  readonly form: SignUpForm
  readonly target: SignUpTarget
  /** Says also that all is well, where this part has a screen of its own. */
  readonly isAlone?: boolean
  readonly onAdd: () => void
  readonly onChangeSession: (sessionId: string) => void
  readonly onOther: (() => void) | undefined
}

/** Who goes, and whether there are places for them. */
export function WhoPart({ form, target, isAlone, onAdd, onChangeSession, onOther }: WhoPartProps) {
  const words = useWords(signUp)
  const { trouble, outlook, party } = form
  const seats = party.attendees.length
  return (
    <>
      <PeopleCard
        form={form}
        ages={target.session.ages}
        isWrong={troubleAt(trouble) === 'people'}
        onAdd={onAdd}
        onChangeSession={onChangeSession}
      />
      {!trouble && <OutlookNote outlook={outlook} seats={seats} onOther={onOther} />}
      {isAlone && seats > 0 && outlook.kind === 'places' && (
        <View className={css.note}>
          <Note tone="success" icon="circle-check-big" text={words.allFit(seats, outlook.left)} />
        </View>
      )}
      {isAlone && (
        <View className={css.note}>
          <Note tone="info" icon="info" text={words.canGiveBack} />
        </View>
      )}
    </>
  )
}
