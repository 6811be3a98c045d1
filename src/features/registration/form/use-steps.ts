import { useEffect, useState } from 'react'
import { toTop } from '@/platform/navigate'
import { troubleAt } from './trouble'
import type { SignUpForm } from './use-sign-up-form'

export type Step = 1 | 2

/** Who goes; then consent and telephone. */
export const STEPS: Step = 2

/** The form in 长辈版, where a screen asks for one thing. What is filled in stays in the draft from step to step. */
export function useSteps(form: SignUpForm | undefined) {
  const [step, setStep] = useState<Step>(1)
  const isAboutPeople = troubleAt(form?.trouble) === 'people'

  function go(to: Step): void {
    setStep(to)
    toTop()
  }

  // A refusal is answered where its cause can be changed.
  useEffect(() => {
    if (isAboutPeople) setStep(1)
  }, [isAboutPeople])

  return {
    step,
    back: () => go(1),
    next: () => {
      if (form?.checkPeople()) go(2)
    },
  }
}
