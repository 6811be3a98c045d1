import { View } from '@tarojs/components'
import { Note } from '@/components/note'
import { signUp } from '@/copy/topics/sign-up'
import { useCopy, useWords } from '@/copy/use-copy'
import { PeopleCard } from './people-card'
import { isShort } from './places'
import { RoomNote } from './room-note'
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
}

/** Who goes, and whether there are places for them. */
export function WhoPart({ form, target, isAlone, onAdd, onChangeSession }: WhoPartProps) {
  const { time } = useCopy()
  const words = useWords(signUp)
  const { trouble, room, party, fitting } = form
  const { outlook } = room
  const seats = party.attendees.length
  const ways = fitting.map(({ id, startsAt }) => ({
    label: words.insteadGo(time.moment(startsAt), seats),
    onTap: () => onChangeSession(id),
  }))
  const hasNoRoom = isShort(outlook)
  return (
    <>
      <RoomNote room={room} seats={seats} ways={hasNoRoom ? ways : []} />
      <PeopleCard
        form={form}
        session={target.session}
        isWrong={troubleAt(trouble) === 'people'}
        ways={hasNoRoom ? undefined : ways}
        onAdd={onAdd}
      />
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
