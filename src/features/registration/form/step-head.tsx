import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Provisional } from '@/components/provisional'
import { Title } from '@/components/title'
import { signUp } from '@/copy/topics/sign-up'
import { useCopy, useWords } from '@/copy/use-copy'
import { dayOf } from '@/domain/time'
import { a11y } from '@/platform/a11y'
import type { Party } from './party'
import type { SignUpTarget } from './sign-up-target'
import { STEPS, type Step } from './use-steps'
import css from './step-head.module.scss'

interface StepHeadProps {
  readonly step: Step
  readonly target: SignUpTarget
  readonly party: Party
  readonly onBack: () => void
  /** Absent where there is nothing to change to. */
  readonly onOther: (() => void) | undefined
}

/** What this step asks, and for what. */
export function StepHead({ step, target, party, onBack, onOther }: StepHeadProps) {
  const { time, common } = useCopy()
  const words = useWords(signUp)
  const { activity, session, venue } = target
  const names = party.attendees.map(({ name }) => name)
  const later = party.children.length > 0 ? words.consentAndContactTitle : words.contactTitle
  return (
    <View className={css.head}>
      <Text className={css.step} {...a11y({ live: 'polite' })}>
        {words.step(step, STEPS)}
      </Text>
      <Title
        className={css.question}
        text={step === 1 ? words.whoTitle(activity.displayTitle ?? activity.title) : later}
        {...a11y({ role: 'heading', label: step === 1 ? words.whoTitle(activity.title) : later })}
      />
      {step === 1 ? (
        <>
          <Text>{time.day(dayOf(session.startsAt))}</Text>
          <View className={css.hours}>
            <Text>{time.hours(session.startsAt, session.endsAt)}</Text>
            {session.provisional && <Provisional label={common.provisional} />}
          </View>
          {venue && <Text>{venue.title}</Text>}
        </>
      ) : (
        <Text>{common.inline([activity.title, common.list(names)])}</Text>
      )}
      <View className={css.way}>
        {step === 1 && onOther && <Button label={words.change} tone="text" onTap={onOther} />}
        {step === 2 && <Button label={words.previous} tone="text" onTap={onBack} />}
      </View>
    </View>
  )
}
