import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Note } from '@/components/note'
import { Section } from '@/components/section'
import { faces } from '@/components/sign-up-mark'
import { signUp } from '@/copy/topics/sign-up'
import { useWords } from '@/copy/use-copy'
import type { SignUpState } from '@/domain/sign-up-state'
import { goTo, replaceWith, switchTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { useDraft } from '@/state/draft-store'
import { OtherSessions, useOtherSessions } from './other-sessions'
import { SessionCard } from './session-card'
import type { SignUpTarget } from './sign-up-target'
import { useChangeSession } from './use-change-session'
import css from './form.module.scss'

interface CannotSignUpProps {
  readonly target: SignUpTarget
  readonly state: SignUpState
}

/** Says why there is no form, and leads on: my ticket, another session, the activity, all activities. */
export function CannotSignUp({ target, state }: CannotSignUpProps) {
  const words = useWords(signUp)
  const others = useOtherSessions(target)
  const changeSession = useChangeSession(useDraft(({ draft }) => draft))
  const { title, text } = words.cannot(state)
  const { icon, tone } = faces[state.kind]
  const activityId = target.activity.id
  const registrationId = 'registrationId' in state ? state.registrationId : undefined
  return (
    <View className={css.form}>
      <SessionCard target={target} />
      <View className={css.note}>
        <Note tone={tone} icon={icon} title={title} text={text} />
      </View>
      {!registrationId && others.length > 0 && (
        <Section title={words.changeTitle}>
          <OtherSessions entries={others} onChoose={changeSession} />
        </Section>
      )}
      <View className={css.ways}>
        {registrationId && (
          <Button label={words.toTicket} isBlock onTap={() => replaceWith(routes.ticket(registrationId))} />
        )}
        <Button
          label={words.toActivity}
          tone="secondary"
          isBlock
          onTap={() => goTo(routes.activity(activityId))}
        />
        <Button label={words.toActivities} tone="text" isBlock onTap={() => switchTo(routes.activities())} />
      </View>
    </View>
  )
}
