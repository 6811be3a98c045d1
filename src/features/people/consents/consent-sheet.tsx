import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Note } from '@/components/note'
import { Sheet } from '@/components/sheet'
import { people as peopleTopic } from '@/copy/topics/people'
import { useCopy, useWords } from '@/copy/use-copy'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { useNow } from '@/state/use-now'
import type { GivenConsent } from './given'
import { useConsentWords } from './use-consent-words'
import { useWithdrawing } from './use-withdrawing'
import css from './consents.module.scss'

interface ConsentSheetProps {
  readonly given: GivenConsent
  readonly onClose: () => void
}

/** One consent: what it was given for, and the way to take it back. Open as long as it is mounted. */
export function ConsentSheet({ given, onClose }: ConsentSheetProps) {
  const { common } = useCopy()
  const words = useWords(peopleTopic)
  const say = useConsentWords()
  const loss = say.loss(given, useNow())
  const { activity, registration, children } = given
  const { isBusy, trouble, withdraw } = useWithdrawing(registration.id, loss, onClose)
  const withdrawn = say.withdrawn(given)
  const names = common.list(children.map(({ name }) => name))
  return (
    <Sheet isOpen title={words.consent} onClose={onClose} closeLabel={common.close}>
      <View className={css.sheet}>
        <View>
          <Text className={css.strong}>{activity.title}</Text>
          <Text className={css.line}>{say.when(given)}</Text>
          {names !== '' && <Text className={css.line}>{words.consentFor(names)}</Text>}
          <Text className={css.line}>{say.given(given)}</Text>
        </View>
        {withdrawn ? (
          <Note tone="neutral" icon="circle-slash" text={withdrawn} />
        ) : (
          <Note tone="warning" icon="triangle-alert" title={words.lossTitle} text={loss} />
        )}
        {trouble && <Note tone="danger" icon="triangle-alert" text={trouble} />}
        <Button
          label={words.toRegistration}
          tone="secondary"
          isBlock
          onTap={() => goTo(routes.ticket(registration.id))}
        />
        {!withdrawn && (
          <Button
            label={words.withdraw}
            tone="danger"
            isBlock
            isBusy={isBusy}
            onTap={() => void withdraw()}
          />
        )}
      </View>
    </Sheet>
  )
}
