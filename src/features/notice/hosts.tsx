import { List, ListRow } from '@/components/list-row'
import { Section } from '@/components/section'
import { contact } from '@/copy/topics/contact'
import { notice as noticeTopic } from '@/copy/topics/notice'
import { useWords } from '@/copy/use-copy'
import type { Contact, Edition } from '@/domain/edition'
import { call, mail, type ContactResult } from '@/platform/contact'
import { notice as say } from '@/platform/feedback'

/** Who holds the edition, and each way to reach them in one tap. */
export function Hosts({ edition: { hosts, contacts } }: { readonly edition: Edition }) {
  const words = useWords(noticeTopic)
  return (
    <>
      <Section title={words.hosts}>
        <List>
          {hosts.map((host) => (
            <ListRow key={host} icon="building-2" title={host} />
          ))}
        </List>
      </Section>
      <Section title={words.contacts}>
        <List>
          {contacts.map((one) => (
            <Ways key={one.name} contact={one} />
          ))}
        </List>
      </Section>
    </>
  )
}

function Ways({ contact: { name, email, phone } }: { readonly contact: Contact }) {
  const { mailCopied, phoneCopied } = useWords(contact)
  const reach = async (result: Promise<ContactResult>, copied: string) => {
    if ((await result) === 'copied') say(copied)
  }
  if (email === undefined && phone === undefined) return <ListRow icon="building-2" title={name} />
  return (
    <>
      {phone !== undefined && (
        <ListRow
          icon="phone"
          title={name}
          detail={phone}
          onTap={() => void reach(call(phone), phoneCopied)}
        />
      )}
      {email !== undefined && (
        <ListRow icon="mail" title={name} detail={email} onTap={() => void reach(mail(email), mailCopied)} />
      )}
    </>
  )
}
