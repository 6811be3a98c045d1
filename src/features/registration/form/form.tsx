import { View } from '@tarojs/components'
import { useState, type ComponentType } from 'react'
import { DockSpace } from '@/components/dock'
import { Section } from '@/components/section'
import { Sheet } from '@/components/sheet'
import { TextField } from '@/components/text-field'
import { errors as errorsTopic } from '@/copy/topics/errors'
import { signUp } from '@/copy/topics/sign-up'
import { useCopy, useWords } from '@/copy/use-copy'
import type { Person } from '@/domain/person'
import { ConsentCard } from './consent-card'
import { OtherSessions, useOtherSessions } from './other-sessions'
import { OutlookNote } from './outlook-note'
import { PeopleCard } from './people-card'
import { SessionCard } from './session-card'
import { SignUpDock } from './sign-up-dock'
import { placeOf } from './trouble'
import { useChangeSession } from './use-change-session'
import { useSignUpForm, type SignUpFacts } from './use-sign-up-form'
import { leftWords } from './left-words'
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

/** The sign-up form of one session. */
export function Form({ PersonSheet, ...facts }: FormProps) {
  const { common } = useCopy()
  const words = useWords(signUp)
  const errors = useWords(errorsTopic)
  const form = useSignUpForm(facts)
  const others = useOtherSessions(facts.target)
  const changeSession = useChangeSession(form?.draft)
  const [sheet, setSheet] = useState<'sessions' | 'person' | 'myself'>()
  if (!form) return null

  const { trouble } = form
  const errorAt = (place: ReturnType<typeof placeOf>) =>
    trouble && placeOf(trouble.code) === place ? errors[trouble.code](trouble.facts) : undefined
  const seats = form.party.attendees.length
  const close = () => setSheet(undefined)
  const toOthers = others.length > 0 ? () => setSheet('sessions') : undefined

  return (
    <>
      <View className={css.form}>
        <SessionCard target={facts.target} onChange={toOthers} />
        <Section title={words.who} aside={leftWords(form.outlook, words)}>
          <PeopleCard
            form={form}
            ages={facts.target.session.ages}
            error={errorAt('people')}
            onAdd={() => setSheet('person')}
            onChangeSession={changeSession}
          />
        </Section>
        {!trouble && <OutlookNote outlook={form.outlook} seats={seats} onOther={toOthers} />}
        {form.party.children.length > 0 && (
          <Section title={words.consentTitle}>
            <ConsentCard
              form={form}
              consent={facts.target.consent}
              error={errorAt('consent')}
              onAddMyself={() => setSheet('myself')}
            />
          </Section>
        )}
        <Section title={words.contact}>
          <TextField
            label={words.phone}
            type="tel"
            icon="phone"
            value={form.draft.phone}
            placeholder={words.phonePlaceholder}
            hint={words.phoneHint}
            error={form.isPhoneWrong ? errors['phone-invalid']({}) : undefined}
            onChange={form.typePhone}
            onBlur={form.leavePhone}
          />
        </Section>
      </View>
      <DockSpace />
      {trouble && <DockSpace />}
      <SignUpDock form={form} onOther={toOthers} />
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
