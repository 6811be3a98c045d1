import { useState, type ComponentType } from 'react'
import { Empty } from '@/components/empty'
import { errors as errorsTopic } from '@/copy/topics/errors'
import { signUp } from '@/copy/topics/sign-up'
import { useWords } from '@/copy/use-copy'
import { signUpState } from '@/domain/sign-up-state'
import { switchTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { useFreshCounts } from '@/state/use-fresh-counts'
import { useQueryContext } from '@/state/use-query-context'
import { CannotSignUp } from './form/cannot-sign-up'
import { Form, type PersonSheetProps } from './form/form'
import { canSignUp } from './form/places'
import type { SignUpFacts } from './form/use-sign-up-form'
import { NotThere } from './pending/not-there'
import { targetOf } from './form/sign-up-target'
import { useSignUpData } from './form/use-sign-up-data'

interface SignUpProps {
  readonly sessionId: string
  readonly PersonSheet: ComponentType<PersonSheetProps>
}

/** Signing up for one session, or the reason why not. */
export function SignUp({ sessionId, PersonSheet }: SignUpProps) {
  const { toActivities } = useWords(signUp)
  const errors = useWords(errorsTopic)
  const data = useSignUpData()
  switch (data.status) {
    case 'loading':
    case 'failed':
      return <NotThere pending={data} count={3} />
    case 'ready': {
      const { index, household, registrations } = data
      const target = targetOf(index, sessionId)
      if (!target) {
        const wayOut = { label: toActivities, onTap: () => switchTo(routes.activities()) }
        return <Empty icon="calendar-x" title={errors['session-not-found']({})} actions={[wayOut]} />
      }
      return <Open PersonSheet={PersonSheet} facts={{ target, household, registrations }} />
    }
  }
}

interface OpenProps {
  readonly facts: Omit<SignUpFacts, 'rules'>
  readonly PersonSheet: ComponentType<PersonSheetProps>
}

function Open({ facts, PersonSheet }: OpenProps) {
  const { session } = facts.target
  useFreshCounts()
  const { counts, mine, now } = useQueryContext()
  const state = signUpState(session, counts.get(session.id), mine.get(session.id), now)
  // A form that was once open stays: a session that fills up meanwhile must not take away what was filled in. It goes
  // once it has done its work, also where the ticket's page cannot be opened.
  const [wasOpen, setWasOpen] = useState(false)
  const isMine = 'registrationId' in state
  const isOpen = !isMine && (wasOpen || canSignUp(state))
  if (isOpen !== wasOpen) setWasOpen(isOpen)
  const { admission } = session
  return isOpen && admission.kind === 'sign-up' ? (
    <Form {...facts} rules={admission} PersonSheet={PersonSheet} />
  ) : (
    <CannotSignUp target={facts.target} state={state} />
  )
}
