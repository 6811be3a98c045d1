import { View } from '@tarojs/components'
import { useState, type ComponentType } from 'react'
import { DockSpace } from '@/components/dock'
import { Section } from '@/components/section'
import { Sheet } from '@/components/sheet'
import { signUp } from '@/copy/topics/sign-up'
import { useCopy, useWords } from '@/copy/use-copy'
import type { Person } from '@/domain/person'
import { useSettings } from '@/state/stores'
import { leftWords } from './left-words'
import { OtherSessions, useOtherSessions } from './other-sessions'
import { SessionCard } from './session-card'
import { SignUpDock } from './sign-up-dock'
import { StepHead } from './step-head'
import { useChangeSession } from './use-change-session'
import { useSignUpForm, type SignUpFacts } from './use-sign-up-form'
import { useSteps } from './use-steps'
import { WhoPart } from './who-part'
import { YesPart } from './yes-part'
import css from './form.module.scss'

/** The sheet in which somebody is added to the household; another feature's, lent by the page. */
export interface PersonSheetProps {
  readonly isOpen: boolean
  readonly kind?: Person['kind']
  onClose(): void
  onSaved(person: Person): void
}

interface FormProps extends SignUpFacts {
  readonly PersonSheet: ComponentType<PersonSheetProps>
}

/** The sign-up form of one session: all on one page, or in steps in 长辈版. */
export function Form({ PersonSheet, ...facts }: FormProps) {
  const { common } = useCopy()
  const words = useWords(signUp)
  const isElder = useSettings((settings) => settings.isElder)
  const form = useSignUpForm(facts)
  const { step, back, next, nextAnyway } = useSteps(form)
  const { target } = facts
  const others = useOtherSessions(target)
  const changeSession = useChangeSession(form?.draft)
  const [sheet, setSheet] = useState<'sessions' | 'person' | 'myself'>()
  if (!form) return null

  const isTall = form.trouble !== undefined || form.undecided.length > 0
  const close = () => setSheet(undefined)
  const toOthers = others.length > 0 ? () => setSheet('sessions') : undefined
  const who = {
    form,
    target,
    onAdd: () => setSheet('person'),
    onChangeSession: changeSession,
  }
  const yes = <YesPart form={form} target={target} onAddMyself={() => setSheet('myself')} />

  return (
    <>
      <View className={css.form}>
        {isElder ? (
          <>
            <StepHead step={step} target={target} party={form.party} onBack={back} onOther={toOthers} />
            {step === 1 ? (
              <View className={css.note}>
                <WhoPart {...who} isAlone />
              </View>
            ) : (
              yes
            )}
          </>
        ) : (
          <>
            <SessionCard target={target} onChange={toOthers} />
            <Section title={words.who} isClose aside={leftWords(form.room.outlook, words)}>
              <WhoPart {...who} />
            </Section>
            {yes}
          </>
        )}
      </View>
      <DockSpace />
      {isTall && <DockSpace />}
      <SignUpDock
        form={form}
        onOther={toOthers}
        onChangeSession={changeSession}
        steps={isElder && step === 1 ? { next, nextAnyway } : undefined}
      />
      <Sheet
        isOpen={sheet === 'sessions'}
        title={words.changeTitle}
        onClose={close}
        closeLabel={common.close}
      >
        <OtherSessions entries={others} onChoose={changeSession} />
      </Sheet>
      <PersonSheet
        isOpen={sheet === 'person' || sheet === 'myself'}
        kind={sheet === 'myself' ? 'adult' : undefined}
        onClose={close}
        onSaved={(person) => {
          // Who is added here means to go; a guardian only has to be there.
          if (sheet === 'person') form.welcome(person)
          close()
        }}
      />
    </>
  )
}
