import { List, ListRow } from '@/components/list-row'
import { Provisional } from '@/components/provisional'
import { Section } from '@/components/section'
import { contact as contacting } from '@/copy/topics/contact'
import { detail } from '@/copy/topics/detail'
import { useCopy, useWords } from '@/copy/use-copy'
import type { Activity } from '@/domain/activity'
import type { Contact, Edition } from '@/domain/edition'
import { call, mail } from '@/platform/contact'
import { notice } from '@/platform/feedback'

interface BeforeYouGoProps {
  readonly activity: Activity
  readonly edition: Edition
}

/** What to bring and whom to ask. */
export function BeforeYouGo({ activity: { bring, contact }, edition }: BeforeYouGoProps) {
  const { common } = useCopy()
  const words = useWords(detail)
  const contacts = contact ? [contact] : edition.contacts
  return (
    <Section title={words.before}>
      <List>
        {bring && (
          <ListRow icon="backpack" title={words.bring(bring)}>
            <Provisional label={common.provisional} />
          </ListRow>
        )}
        {contacts.map((one) => (
          <ContactRows key={one.name} contact={one} />
        ))}
      </List>
    </Section>
  )
}

function ContactRows({ contact: { name, phone, email } }: { readonly contact: Contact }) {
  const { ask } = useWords(detail)
  const { mailCopied } = useWords(contacting)
  const write = async (address: string) => {
    if ((await mail(address)) === 'copied') notice(mailCopied)
  }
  return (
    <>
      {phone && <ListRow icon="phone" title={ask(name)} detail={phone} onTap={() => void call(phone)} />}
      {email && <ListRow icon="mail" title={ask(name)} detail={email} onTap={() => void write(email)} />}
    </>
  )
}
