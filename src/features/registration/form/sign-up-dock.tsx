import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Dock } from '@/components/dock'
import { signUp } from '@/copy/topics/sign-up'
import { useWords } from '@/copy/use-copy'
import { DockTrouble } from './dock-trouble'
import { willWait } from './places'
import type { SignUpForm } from './use-sign-up-form'
import css from './sign-up-dock.module.scss'

interface SignUpDockProps {
  readonly form: SignUpForm
  readonly onOther: (() => void) | undefined
  /** There is another step before the form can be sent. */
  readonly onNext: (() => void) | undefined
}

/** How many go, and the one thing to do. Pressed too early it says what is missing, so it is never grey. */
export function SignUpDock({ form, onOther, onNext }: SignUpDockProps) {
  const words = useWords(signUp)
  const { trouble, outlook, isBusy } = form
  const seats = form.party.attendees.length
  const waits = willWait(outlook)
  const isOver = outlook.kind === 'impossible' && onOther !== undefined
  const label = waits ? words.submitWaiting : words.submit
  return (
    <Dock>
      <View className={css.dock}>
        {trouble && <DockTrouble trouble={trouble} onWait={() => void form.send(true)} onOther={onOther} />}
        <View className={css.row}>
          {!onNext && (
            <View className={css.count}>
              <Text className={css.people}>{seats > 0 ? words.dockPeople(seats) : words.dockNobody}</Text>
              {seats > 0 && (
                <Text className={css.note}>{waits ? words.dockWaiting : words.dockSeats(seats)}</Text>
              )}
            </View>
          )}
          <View className={css.button}>
            {isOver && <Button label={words.change} tone="secondary" isBlock onTap={onOther} />}
            {!isOver && onNext && <Button label={words.next} isBlock onTap={onNext} />}
            {!isOver && !onNext && (
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
