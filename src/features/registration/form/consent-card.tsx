import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '@/components/card'
import { CheckRow } from '@/components/check-row'
import { Chip } from '@/components/chip'
import { Note } from '@/components/note'
import { Sheet } from '@/components/sheet'
import { signUp } from '@/copy/topics/sign-up'
import { useCopy, useWords } from '@/copy/use-copy'
import type { ConsentText } from '@/domain/edition'
import { inChinese, pressable } from '@/platform/a11y'
import type { SignUpForm } from './use-sign-up-form'
import css from './consent-card.module.scss'

interface ConsentCardProps {
  readonly form: SignUpForm
  readonly consent: ConsentText
  /** A yes is missing; that is said above the button. */
  readonly isWrong: boolean
  readonly onAddMyself: () => void
}

/** A guardian's yes, asked for by name and never given beforehand. */
export function ConsentCard({ form, consent, isWrong, onAddMyself }: ConsentCardProps) {
  const { common } = useCopy()
  const words = useWords(signUp)
  const [isReading, setIsReading] = useState(false)
  const { children, adults, guardian } = form.party
  const names = common.list(children.map(({ name }) => name))
  if (!guardian) {
    return (
      <Note
        tone="warning"
        icon="shield-check"
        text={words.guardianMissing(names)}
        actions={[{ label: words.addMyself, onTap: onAddMyself }]}
      />
    )
  }
  const { hasConsented } = form.draft
  return (
    <>
      <Card isFlush isWrong={isWrong}>
        {adults.length > 1 && (
          <View className={css.adults}>
            <Text className={css.by}>{words.consentBy}</Text>
            {adults.map(({ id, name }) => (
              <Chip key={id} label={name} isOn={id === guardian.id} onTap={() => form.chooseGuardian(id)} />
            ))}
          </View>
        )}
        <CheckRow
          title={words.consent(guardian.name, names, children.length)}
          isOn={hasConsented}
          onToggle={() => form.consent(!hasConsented)}
        />
        <View
          className={css.read}
          {...pressable(() => setIsReading(true), { label: words.readConsentLabel(consent.version) })}
        >
          <Text className={css.version}>{words.consentVersion(consent.version)}</Text>
          <Text className={css.link}>{words.readConsent}</Text>
        </View>
      </Card>
      <Sheet
        isOpen={isReading}
        title={words.consentVersion(consent.version)}
        onClose={() => setIsReading(false)}
        closeLabel={common.close}
      >
        {consent.paragraphs.map((paragraph) => (
          <Text key={paragraph} className={css.paragraph} {...inChinese}>
            {paragraph}
          </Text>
        ))}
      </Sheet>
    </>
  )
}
