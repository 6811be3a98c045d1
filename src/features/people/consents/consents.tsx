import { Text } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { List, ListRow } from '@/components/list-row'
import { Section } from '@/components/section'
import { people as peopleTopic } from '@/copy/topics/people'
import { useWords } from '@/copy/use-copy'
import { valueOf } from '@/state/resource'
import { useProgramme, useRegistrations } from '@/state/stores'
import { ConsentSheet } from './consent-sheet'
import { consentsByChild, consentsOf, withdrawnOf, type GivenConsent } from './given'
import { useConsentWords } from './use-consent-words'
import css from './consents.module.scss'

/** What a guardian agreed to, for each child; and what was taken back. Nothing where nobody was ever asked. */
export function Consents() {
  const words = useWords(peopleTopic)
  const registrations = useRegistrations((state) => state.registrations)
  const index = useProgramme(({ programme }) => valueOf(programme)?.index)
  const mine = valueOf(registrations)
  const all = useMemo(() => (index && mine ? consentsOf(index, mine) : []), [index, mine])
  const [openId, setOpenId] = useState<string>()
  const open = all.find(({ registration }) => registration.id === openId)
  const show = ({ registration }: GivenConsent) => setOpenId(registration.id)
  const withdrawn = withdrawnOf(all)
  if (registrations.status === 'failed')
    return (
      <Section title={words.consents}>
        <Text className={css.none}>{words.consentsFailed}</Text>
      </Section>
    )
  return (
    <>
      {consentsByChild(all).map(({ child, given }) => (
        <Section key={child.id} title={words.consentsOf(child.name)} aside={words.consentCount(given.length)}>
          <Rows given={given} onOpen={show} />
        </Section>
      ))}
      {withdrawn.length > 0 && (
        <Section title={words.withdrawnConsents} aside={words.consentCount(withdrawn.length)}>
          <Rows given={withdrawn} onOpen={show} />
        </Section>
      )}
      {open && <ConsentSheet given={open} onClose={() => setOpenId(undefined)} />}
    </>
  )
}

interface RowsProps {
  readonly given: readonly GivenConsent[]
  readonly onOpen: (given: GivenConsent) => void
}

function Rows({ given, onOpen }: RowsProps) {
  const say = useConsentWords()
  return (
    <List>
      {given.map((one) => (
        <ListRow
          key={one.registration.id}
          icon={one.consent.withdrawnAt ? 'circle-slash' : 'shield-check'}
          title={one.activity.title}
          detail={say.when(one)}
          more={say.withdrawn(one) ?? say.given(one)}
          onTap={() => onOpen(one)}
        />
      ))}
    </List>
  )
}
