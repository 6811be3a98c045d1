import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Dock } from '@/components/dock'
import { signUp } from '@/copy/topics/sign-up'
import { useWords } from '@/copy/use-copy'
import { DockClashes } from './dock-clashes'
import { DockLine } from './dock-line'
import { DockTrouble } from './dock-trouble'
import { willWait } from './places'
import type { SignUpForm } from './use-sign-up-form'
import css from './sign-up-dock.module.scss'

interface SignUpDockProps {
  readonly form: SignUpForm
  readonly onOther: (() => void) | undefined
  readonly onChangeSession: (sessionId: string) => void
  /** There is another step before the form can be sent. */
  readonly steps: { readonly next: () => void; readonly nextAnyway: () => void } | undefined
}

/** How many go, and the one thing to do. Pressed too early it says what is missing, so it is never grey. */
export function SignUpDock({ form, onOther, onChangeSession, steps }: SignUpDockProps) {
  const words = useWords(signUp)
  const { trouble, room, undecided, isBusy } = form
  const { outlook } = room
  const seats = form.party.attendees.length
  const waits = willWait(outlook)
  const isOver = (outlook.kind === 'impossible' || outlook.kind === 'full') && onOther !== undefined
  const label = waits ? words.submitWaiting : words.submit
  return (
    <Dock>
      <View className={css.dock}>
        {trouble && (
          <DockTrouble
            trouble={trouble}
            onWait={waits ? undefined : () => void form.send(true)}
            onOther={onOther}
          />
        )}
        {!trouble && room.hasJustFilled && <DockLine text={words.dockFilled(waits)} />}
        {!trouble && outlook.kind === 'too-few' && <DockLine text={words.dockShort(outlook.left)} />}
        {undecided.length > 0 && (
          <DockClashes
            form={form}
            onChangeSession={onChangeSession}
            onGoOn={steps?.nextAnyway ?? (() => void form.send(waits, true))}
          />
        )}
        <View className={css.row}>
          {!steps && (
            <View className={css.count}>
              <Text className={css.people}>{seats > 0 ? words.dockPeople(seats) : words.dockNobody}</Text>
              {seats > 0 && (
                <Text className={css.note}>{waits ? words.dockWaiting : words.dockSeats(seats)}</Text>
              )}
            </View>
          )}
          <View className={css.button}>
            {isOver && <Button label={words.change} tone="secondary" isBlock onTap={onOther} />}
            {!isOver && steps && <Button label={words.next} isBlock onTap={steps.next} />}
            {!isOver && !steps && (
              <Button
                label={isBusy ? words.sending : label}
                isBusy={isBusy}
                isBlock
                onTap={() => void form.send(waits)}
              />
            )}
          </View>
        </View>
      </View>
    </Dock>
  )
}
