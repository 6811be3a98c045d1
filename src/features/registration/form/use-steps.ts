import { useEffect } from 'react'
import { toTop } from '@/platform/navigate'
import { troubleAt } from './trouble'
import type { SignUpForm } from './use-sign-up-form'

export type Step = 1 | 2

/** Who goes; then consent and telephone. */
export const STEPS: Step = 2

/** The form in 长辈版, where a screen asks for one thing. Where one is and what is filled in stay in the draft. */
export function useSteps(form: SignUpForm | undefined) {
  const step: Step = form?.draft.step ?? 1
  const isAboutPeople = troubleAt(form?.trouble) === 'people' && step !== 1
  const goToStep = form?.goToStep

  function go(to: Step): void {
    goToStep?.(to)
    toTop()
  }

  // A refusal is answered where its cause can be changed.
  useEffect(() => {
    if (isAboutPeople) goToStep?.(1)
  }, [goToStep, isAboutPeople])

  return {
    step,
    back: () => go(1),
    next: () => {
      if (form?.checkPeople()) go(2)
    },
    /** With whatever clashes. */
    nextAnyway: () => {
      form?.accept(form.undecided, true)
      go(2)
    },
  }
}
