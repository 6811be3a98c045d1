import { Section } from '@/components/section'
import { TextField } from '@/components/text-field'
import { errors as errorsTopic } from '@/copy/topics/errors'
import { signUp } from '@/copy/topics/sign-up'
import { useWords } from '@/copy/use-copy'
import { PhoneButton } from '@/platform/phone'
import { useStores } from '@/state/stores'
import { ConsentCard } from './consent-card'
import type { SignUpTarget } from './sign-up-target'
import { troubleAt } from './trouble'
import type { SignUpForm } from './use-sign-up-form'
import { useWechatPhone } from './use-wechat-phone'
import css from './form.module.scss'

interface YesPartProps {
  readonly form: SignUpForm
  readonly target: SignUpTarget
  readonly onAddMyself: () => void
}

/** A guardian's consent where it takes one, and where to be reached. */
export function YesPart({ form, target, onAddMyself }: YesPartProps) {
  const words = useWords(signUp)
  const errors = useWords(errorsTopic)
  const { isShared } = useStores()
  const wechat = useWechatPhone(form.typePhone)
  const { trouble, isPhoneWrong } = form
  const place = troubleAt(trouble)
  const isRefused = trouble !== undefined && place === 'phone'
  const phoneError = isRefused ? errors[trouble.code](trouble.facts) : errors['phone-invalid']({})
  return (
    <>
      {form.party.children.length > 0 && (
        <Section title={words.consentTitle} isClose>
          <ConsentCard
            form={form}
            consent={target.consent}
            isWrong={place === 'consent'}
            onAddMyself={onAddMyself}
          />
        </Section>
      )}
      <Section title={words.contact} isClose>
        <TextField
          label={words.phone}
          isLabelHidden
          type="tel"
          icon="phone"
          value={form.draft.phone}
          placeholder={words.phonePlaceholder}
          hint={wechat.failure ? errors[wechat.failure.code](wechat.failure.facts) : words.phoneHint}
          error={isPhoneWrong ? phoneError : undefined}
          isErrorSaid={isRefused}
          // Only a server can learn what the code stands for.
          aside={
            isShared &&
            PhoneButton && (
              <PhoneButton className={css.wechat} label={words.wechatPhone} onCode={wechat.ask} />
            )
          }
          onChange={form.typePhone}
          onBlur={form.leavePhone}
        />
      </Section>
    </>
  )
}
